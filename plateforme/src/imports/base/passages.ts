import { type Forme, Passage } from "./passage.ts";

const forme = (forme: Forme) => forme;

/** In the order in which rows refer to each other. */
const FORMES = {
	dossiers: forme({
		colonnes: [
			["dossier", "bigint"],
			["matricule", "text"],
			["etat", "text"],
			["canal_prefere", "text"],
			["langue", "text"],
			["protection", "text"],
			["commune", "text"],
			["nombre_enfants", "smallint"],
			["en_couple", "boolean"],
			["quotient_familial", "integer"],
			["prochaine_declaration", "date"],
		],
		cle: ["dossier"],
		change: [
			"etat",
			"canal_prefere",
			"langue",
			"protection",
			"commune",
			"nombre_enfants",
			"en_couple",
			"quotient_familial",
			"prochaine_declaration",
		],
	}),
	personnes: forme({
		colonnes: [
			["personne", "bigint"],
			["prenom", "text"],
			["nom", "text"],
			["nom_naissance", "text"],
			["date_naissance", "date"],
			["date_deces", "date"],
			["sexe", "text"],
			["recherche", "text"],
		],
		cle: ["personne"],
		change: ["prenom", "nom", "nom_naissance", "date_naissance", "date_deces", "sexe", "recherche"],
	}),
	membres: forme({
		colonnes: [
			["dossier", "bigint"],
			["personne", "bigint"],
			["role", "text"],
			["rang", "smallint"],
			["depuis", "date"],
			["jusqua", "date"],
		],
		cle: ["dossier", "personne", "depuis"],
		change: ["role", "rang", "jusqua"],
	}),
	foyers: forme({
		colonnes: [
			["dossier", "bigint"],
			["vrai_depuis", "date"],
			["connu_le", "timestamptz"],
			["source", "text"],
			["contenu", "jsonb"],
		],
		cle: ["dossier", "vrai_depuis", "connu_le"],
	}),
	adresses: forme({
		colonnes: [
			["dossier", "bigint"],
			["depuis", "date"],
			["jusqua", "date"],
			["lignes", "text"],
			["code_postal", "text"],
			["commune", "text"],
		],
		cle: ["dossier", "depuis"],
		change: ["jusqua", "lignes", "code_postal", "commune"],
	}),
	contacts: forme({
		colonnes: [
			["dossier", "bigint"],
			["personne", "bigint"],
			["nature", "text"],
			["valeur", "text"],
			["etat", "text"],
			["etat_le", "date"],
		],
		cle: ["dossier", "nature", "valeur"],
		change: ["etat", "etat_le"],
		quand: "EXCLUDED.etat_le > t.etat_le",
	}),
	oppositions: forme({
		colonnes: [
			["dossier", "bigint"],
			["objet", "text"],
			["depuis", "date"],
			["jusqua", "date"],
		],
		cle: ["dossier", "objet", "depuis"],
		change: ["jusqua"],
	}),
	droits_valorises: forme({
		colonnes: [
			["dossier", "bigint"],
			["prestation", "text"],
			["beneficiaire", "text"],
			["etat", "text"],
			["montant", "integer"],
			["depuis", "date"],
			["fini_le", "date"],
		],
		cle: ["dossier", "prestation", "beneficiaire", "depuis"],
		change: ["etat", "montant", "fini_le"],
		quand:
			"(t.etat, t.montant, t.fini_le) IS DISTINCT FROM (EXCLUDED.etat, EXCLUDED.montant, EXCLUDED.fini_le)",
	}),
	paiements: forme({
		colonnes: [
			["dossier", "bigint"],
			["date", "date"],
			["rang", "smallint"],
			["prestation", "text"],
			["mois", "date"],
			["montant", "integer"],
			["destinataire", "text"],
			["pourquoi", "text"],
		],
		cle: ["dossier", "date", "prestation", "rang"],
	}),
	dettes: forme({
		colonnes: [
			["dette", "bigint"],
			["dossier", "bigint"],
			["prestation", "text"],
			["motif", "text"],
			["nee_le", "date"],
			["montant", "integer"],
			["solde", "integer"],
			["mensualite", "integer"],
		],
		cle: ["dette"],
		change: ["solde", "mensualite"],
		calcul: { dette: "coalesce(p.dette, nextval('dettes_dette_seq'))" },
	}),
	alertes: forme({
		colonnes: [
			["alerte", "bigint"],
			["dossier", "bigint"],
			["nature", "text"],
			["precision", "text"],
			["depuis", "date"],
			["jusqua", "date"],
		],
		cle: ["alerte"],
		change: ["jusqua"],
		calcul: { alerte: "coalesce(p.alerte, nextval('alertes_alerte_seq'))" },
	}),
	particularites: forme({
		colonnes: [
			["dossier", "bigint"],
			["nature", "text"],
			["precision", "text"],
			["depuis", "date"],
			["jusqua", "date"],
		],
		cle: ["dossier", "nature", "precision", "depuis"],
		change: ["jusqua"],
	}),
	titres_de_pension: forme({
		colonnes: [
			["personne", "bigint"],
			["nature", "text"],
			["date", "date"],
			["montant", "integer"],
			["dernier_paiement", "date"],
			["recouvrement", "boolean"],
		],
		cle: ["personne", "date"],
		change: ["nature", "montant", "dernier_paiement", "recouvrement"],
	}),
	affaires: forme({
		colonnes: [
			["affaire", "bigint"],
			["dossier", "bigint"],
			["prestation", "text"],
			["objet", "text"],
			["ouverte_le", "date"],
			["conclue_le", "date"],
		],
		cle: ["affaire"],
		change: ["conclue_le"],
	}),
	sollicitations: forme({
		colonnes: [
			["sollicitation", "bigint"],
			["nature", "text"],
			["prestation", "text"],
			["canal", "text"],
			["objet", "text"],
			["dossier", "bigint"],
			["affaire", "bigint"],
			["arrivee", "date"],
			["arrivee_a", "timestamptz"],
			["engagement", "bigint"],
			["promesse_initiale", "date"],
			["promesse", "date"],
			["etat", "text"],
			["enjeu", "text"],
			["equipe", "text"],
			["competence", "text"],
			["traitee_le", "date"],
			["issue", "text"],
		],
		cle: ["sollicitation"],
	}),
	pauses: forme({
		colonnes: [
			["sollicitation", "bigint"],
			["debut", "date"],
			["manque", "text[]"],
			["echeance", "date"],
			["fin", "date"],
		],
		cle: ["sollicitation", "debut"],
	}),
	evenements: forme({
		colonnes: [
			["sollicitation", "bigint"],
			["quand", "timestamptz"],
			["nature", "text"],
			["precision", "text"],
		],
		cle: ["evenement"],
	}),
	comptes: forme({
		colonnes: [
			["fournisseur", "text"],
			["sujet", "text"],
			["prenom", "text"],
			["nom", "text"],
			["courriel", "text"],
			["roles", "text[]"],
			["dossier", "bigint"],
		],
		cle: ["fournisseur", "sujet"],
		partagee: true,
	}),
	references_import: forme({
		colonnes: [
			["nature", "text"],
			["reference", "text"],
			["numero", "bigint"],
		],
		cle: ["nature", "reference"],
		partagee: true,
	}),
	traces_import: forme({
		colonnes: [
			["dossier", "bigint"],
			["import", "bigint"],
			["ligne", "integer"],
			["effet", "text"],
			["empreinte", "text"],
		],
		cle: ["dossier", "import"],
	}),
};

export type Passages = Record<keyof typeof FORMES, Passage>;

export const ouvrirPassages = (): Passages =>
	Object.fromEntries(
		Object.entries(FORMES).map(([table, forme]) => [table, new Passage(table, forme)]),
	) as Passages;
