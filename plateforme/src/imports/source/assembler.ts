import { PARTICULARITES } from "../../dossiers/index.ts";
import type { Faute } from "../ligne/lire-ligne.ts";
import { GENRES } from "./champs.ts";
import { convertir } from "./convertir.ts";
import type { Mapping } from "./mapping.ts";

export type Rangee = Readonly<Record<string, string>>;
export type Assemblee = { ok: true; brut: unknown; matricule: string } | ({ ok: false } & Faute);

type Valeurs = Map<string, unknown>;

/** The rows of one file, as the line that they say. A fault names the column, since that is what is mended. */
export function assembler(rangees: readonly Rangee[], mapping: Mapping): Assemblee {
	const lues: Valeurs[] = [];
	for (const rangee of rangees) {
		const valeurs: Valeurs = new Map();
		for (const { colonne, champ, valeurs: sens } of mapping.colonnes) {
			const brut = rangee[colonne] ?? "";
			const converti = convertir(sens?.[brut.trim()] ?? brut, GENRES[champ], mapping);
			if (!converti.ok) return { ok: false, champ: colonne, motif: converti.motif };
			valeurs.set(champ, converti.valeur);
		}
		lues.push(valeurs);
	}
	const [tete] = lues as [Valeurs];
	const lire = (champ: string) => tete.get(champ);
	const matricule = lire("matricule");
	if (typeof matricule !== "string")
		return {
			ok: false,
			champ: colonneDe(mapping, "matricule"),
			motif: "le matricule manque : renseignez-le",
		};
	const titreDe = mapping.colonnes.find(({ champ }) => champ.startsWith("titres."));
	if (titreDe && mapping.ligne === "dossier")
		return {
			ok: false,
			champ: titreDe.colonne,
			motif:
				"un titre de pension se lit sur la ligne de l’enfant : choisissez une ligne par personne",
		};
	const { personnes, noms } =
		mapping.ligne === "personne" ? parPersonne(lues) : parDossier(lues[0] as Valeurs);
	const isole = lire("foyer.isole_depuis");
	return {
		ok: true,
		matricule,
		brut: sansVide({
			matricule,
			foyer: sansVide({
				id: matricule,
				mois: lire("foyer.mois") ?? mapping.mois,
				connu_depuis: lire("foyer.connu_depuis") ?? undefined,
				situation: isole ? { isole_depuis: isole } : undefined,
				logement: logement(tete),
				personnes,
				droits_valorises: droits(tete),
			}),
			personnes: noms,
			adresse: adresse(tete),
			contacts: contacts(tete),
			particularites: particularites(tete),
			titres: lues.flatMap(titre),
			canal_prefere: lire("canal_prefere") ?? undefined,
			langue: lire("langue") ?? undefined,
			prochaine_declaration: tete.has("prochaine_declaration")
				? lire("prochaine_declaration")
				: undefined,
		}),
	};
}

const colonneDe = ({ colonnes }: Mapping, voulu: string) =>
	colonnes.find(({ champ }) => champ === voulu)?.colonne ?? voulu;

const sansVide = (objet: object) =>
	Object.fromEntries(Object.entries(objet).filter(([, valeur]) => valeur !== undefined));

const aUn = (valeurs: Valeurs, debut: string) =>
	[...valeurs].some(([champ, valeur]) => champ.startsWith(debut) && valeur !== null);

function personne(valeurs: Valeurs, debut: string, role: unknown) {
	return sansVide({
		role,
		date_naissance: valeurs.get(`${debut}.date_naissance`) ?? null,
		activite: valeurs.has(`${debut}.activite`) ? valeurs.get(`${debut}.activite`) : undefined,
	});
}

function nom(valeurs: Valeurs, debut: string, rang: number) {
	const prenom = valeurs.get(`${debut}.prenom`);
	const nom = valeurs.get(`${debut}.nom`);
	if (!prenom || !nom) return [];
	return [
		sansVide({
			rang,
			prenom,
			nom,
			sexe: valeurs.get(`${debut}.sexe`) ?? undefined,
			nom_naissance: valeurs.get(`${debut}.nom_naissance`) ?? undefined,
		}),
	];
}

const parPersonne = (lues: readonly Valeurs[]) => ({
	personnes: lues.map((valeurs, rang) =>
		personne(
			valeurs,
			"personne",
			valeurs.get("personne.role") ?? (rang === 0 ? "demandeur" : undefined),
		),
	),
	noms: lues.flatMap((valeurs, rang) => nom(valeurs, "personne", rang)),
});

function parDossier(valeurs: Valeurs) {
	const conjoint = aUn(valeurs, "conjoint.");
	const enfants = (valeurs.get("enfants.dates_naissance") ?? []) as string[];
	return {
		personnes: [
			personne(valeurs, "personne", "demandeur"),
			...(conjoint ? [personne(valeurs, "conjoint", "conjoint")] : []),
			...enfants.map((date_naissance) => ({ role: "enfant", date_naissance })),
		],
		noms: [...nom(valeurs, "personne", 0), ...(conjoint ? nom(valeurs, "conjoint", 1) : [])],
	};
}

/** Nothing known of it: `null`, which is what an office that does not know says. */
function logement(valeurs: Valeurs) {
	if (!aUn(valeurs, "logement.")) return null;
	return sansVide({
		statut_occupation: valeurs.get("logement.statut_occupation") ?? null,
		zone_apl: valeurs.get("logement.zone_apl") ?? null,
		loyer: valeurs.has("logement.loyer") ? valeurs.get("logement.loyer") : undefined,
		code_commune: valeurs.get("logement.code_commune") ?? undefined,
	});
}

function adresse(valeurs: Valeurs) {
	if (!aUn(valeurs, "adresse.")) return undefined;
	return sansVide({
		lignes: valeurs.get("adresse.lignes") ?? undefined,
		code_postal: valeurs.get("adresse.code_postal") ?? undefined,
		commune: valeurs.get("adresse.commune") ?? undefined,
	});
}

const contacts = (valeurs: Valeurs) =>
	["mobile", "courriel", "fixe"].flatMap((nature) => {
		const valeur = valeurs.get(`contact.${nature}`);
		return valeur ? [{ nature, valeur }] : [];
	});

/** An empty cell says nothing; « non », that it is not, or no longer, so. */
function particularites(valeurs: Valeurs) {
	const dites: Record<string, object | null> = {};
	for (const nature of Object.keys(PARTICULARITES)) {
		const dit = valeurs.get(`particularites.${nature}`) ?? undefined;
		if (dit === undefined) continue;
		dites[nature] = dit === false || dit === "non" ? null : dit === true ? {} : { precision: dit };
	}
	return Object.keys(dites).length > 0 ? dites : undefined;
}

function titre(valeurs: Valeurs, rang: number) {
	if (!aUn(valeurs, "titres.")) return [];
	const lire = (champ: string) => valeurs.get(`titres.${champ}`) ?? undefined;
	return [
		sansVide({
			rang,
			nature: lire("nature"),
			date: lire("date"),
			montant: lire("montant"),
			dernier_paiement: lire("dernier_paiement"),
			recouvrement: lire("recouvrement"),
		}),
	];
}

/** No column about rights says nothing of them, so that none ends. */
function droits(valeurs: Valeurs) {
	const champs = [...valeurs.keys()].filter((champ) => champ.startsWith("droits."));
	if (champs.length === 0) return null;
	const codes = new Set(champs.map((champ) => champ.split(".")[1] as string));
	const valorises: Record<string, object> = {};
	for (const code of codes) {
		const montant = valeurs.get(`droits.${code}.montant`);
		const etat = valeurs.get(`droits.${code}.etat`) ?? (montant ? "en_paiement" : null);
		if (etat === null) continue;
		valorises[code] = sansVide({
			etat,
			montant: montant ?? undefined,
			depuis: valeurs.get(`droits.${code}.depuis`) ?? undefined,
		});
	}
	return valorises;
}
