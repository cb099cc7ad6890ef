import { PRESTATIONS } from "droits";
import { z } from "zod";
import { NATURES_DE_TITRE, PARTICULARITES, SEXES } from "../../dossiers/index.ts";
import { CANAUX, ENJEUX, ISSUES, NATURES } from "../../sollicitations/index.ts";

/** Days of each month; February's last one depends on the year. */
const JOURS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const bissextile = (an: number) => (an % 4 === 0 && an % 100 !== 0) || an % 400 === 0;

/** Arithmetic rather than a `Date`: a file has a dozen of them, an office a million. */
function vraiJour(texte: string): boolean {
	const mois = Number(texte.slice(5, 7));
	const jour = Number(texte.slice(8, 10));
	const dernier = mois === 2 && bissextile(Number(texte.slice(0, 4))) ? 29 : (JOURS[mois - 1] ?? 0);
	return jour >= 1 && jour <= dernier;
}

const jour = z
	.string()
	.refine((t) => /^\d{4}-\d{2}-\d{2}$/.test(t) && vraiJour(t), "une date s’écrit AAAA-MM-JJ");
const mois = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "un mois s’écrit AAAA-MM");
const instant = z
	.string()
	.refine(
		(t) => /^\d{4}-\d{2}-\d{2}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(t) && vraiJour(t.slice(0, 10)),
		"une arrivée s’écrit AAAA-MM-JJ ou AAAA-MM-JJTHH:MM, heure de France",
	);
const euros = z.number().min(0).max(1_000_000);
const texte = (max: number) => z.string().trim().min(1).max(max);
const rang = z.number().int().min(0).max(39);
const prestation = z.enum(PRESTATIONS);
const reference = texte(64);
const nom = z.string().regex(/^[a-z0-9-]{1,32}$/, "un nom court : minuscules, chiffres, tirets");

const personne = z.strictObject({
	rang,
	prenom: texte(80),
	nom: texte(80),
	nom_naissance: texte(80).nullish(),
	sexe: z.enum(SEXES).nullish(),
	date_deces: jour.nullish(),
});

const contact = z.strictObject({
	nature: z.enum(["courriel", "mobile", "fixe"]),
	valeur: texte(254),
	etat: z
		.enum(["verifie", "non-verifie", "injoignable", "non-verifie-depuis-separation"])
		.default("non-verifie"),
	etat_le: jour.optional(),
	rang: rang.optional(),
});

const droit = z.strictObject({
	prestation,
	beneficiaire: z
		.string()
		.regex(/^(foyer|enfant-\d{1,2})$/, "écrivez « foyer » ou « enfant-2 »")
		.default("foyer"),
	etat: z.enum([
		"en_paiement",
		"demande_en_cours",
		"attente_declaration",
		"suspendu",
		"refuse",
		"renonce",
	]),
	montant: euros.nullish(),
	depuis: jour,
	fini_le: jour.nullish(),
});

const paiement = z.strictObject({
	date: jour,
	rang: z.number().int().min(1).max(99).default(1),
	prestation,
	mois,
	montant: z.number().min(-1_000_000).max(1_000_000),
	destinataire: z.enum(["allocataire", "bailleur", "tiers"]).default("allocataire"),
	pourquoi: texte(300).nullish(),
});

const dette = z
	.strictObject({
		prestation,
		motif: texte(200),
		nee_le: jour,
		montant: euros.positive(),
		solde: euros,
		mensualite: euros.nullish(),
	})
	.refine(({ solde, montant }) => solde <= montant, {
		path: ["solde"],
		message: "le solde dépasse la dette",
	});

const alerte = z.strictObject({
	nature: z.enum(["violences", "tutelle", "contact-dangereux"]),
	precision: texte(200).nullish(),
	depuis: jour,
	jusqua: jour.nullish(),
});

const opposition = z.strictObject({
	objet: z.enum(["reperage", "campagnes"]),
	depuis: jour,
	jusqua: jour.nullish(),
});

const fait = z.strictObject({ depuis: jour.optional() });
/** By nature: what a line does not name stays as it was; `null`, it is no longer so. */
const particularites = z.strictObject({
	frontalier: fait.extend({ precision: z.enum(PARTICULARITES.frontalier) }).nullish(),
	msa: fait.nullish(),
	sejour: fait.nullish(),
	mdph: fait.extend({ precision: z.enum(PARTICULARITES.mdph) }).nullish(),
});

const titre = z
	.strictObject({
		rang,
		nature: z.enum(NATURES_DE_TITRE),
		date: jour,
		montant: euros.nullish(),
		dernier_paiement: jour.nullish(),
		recouvrement: z.boolean().nullish(),
	})
	.superRefine((t, contexte) => {
		const refuser = (path: string, message: string) =>
			contexte.addIssue({ code: "custom", path: [path], message });
		if (t.dernier_paiement && t.dernier_paiement < t.date)
			refuser("dernier_paiement", "le paiement vient après le titre");
		if (t.nature !== "aucun") return;
		if (t.montant != null) refuser("montant", "sans titre, aucun montant n’est fixé");
		if (t.dernier_paiement) refuser("dernier_paiement", "sans titre, rien n’est payé");
		if (t.recouvrement) refuser("recouvrement", "sans titre, rien ne se recouvre");
	});

const pause = z
	.strictObject({
		debut: jour,
		manque: z.array(texte(200)).min(1),
		echeance: jour,
		fin: jour.nullish(),
	})
	.refine(({ debut, echeance, fin }) => echeance > debut && (!fin || fin >= debut), {
		path: ["echeance"],
		message: "l’échéance et la fin viennent après le début",
	});

const sollicitation = z
	.strictObject({
		reference,
		nature: z.enum(NATURES).exclude(["declaration-partenaire", "tache"]),
		prestation: prestation.nullish(),
		canal: z.enum(CANAUX).exclude(["partenaire"]),
		objet: texte(200),
		arrivee: instant,
		etat: z.enum(["a-traiter", "en-pause", "traitee"]).default("a-traiter"),
		enjeu: z.enum(ENJEUX).default("aucun"),
		equipe: nom.nullish(),
		competence: nom.nullish(),
		traitee_le: jour.nullish(),
		issue: z.enum(ISSUES).nullish(),
		pauses: z.array(pause).default([]),
		affaire: z.strictObject({ reference, objet: texte(200) }).nullish(),
	})
	.superRefine((s, contexte) => {
		const refuser = (path: string, message: string) =>
			contexte.addIssue({ code: "custom", path: [path], message });
		if ((s.etat === "traitee") !== Boolean(s.traitee_le))
			refuser(
				"traitee_le",
				"donnez le jour de traitement d’une sollicitation traitée, et d’elle seule",
			);
		if (s.traitee_le && s.traitee_le < s.arrivee.slice(0, 10))
			refuser("traitee_le", "le traitement vient après l’arrivée");
		const ouvertes = s.pauses.filter(({ fin }) => !fin).length;
		if (ouvertes !== (s.etat === "en-pause" ? 1 : 0))
			refuser("pauses", "une sollicitation en pause a une pause sans fin, et elle seule");
		if (new Set(s.pauses.map(({ debut }) => debut)).size < s.pauses.length)
			refuser("pauses", "deux pauses commencent le même jour");
		if (s.pauses.some(({ debut }) => debut < s.arrivee.slice(0, 10)))
			refuser("pauses", "une pause commence après l’arrivée");
	});

const compte = z.strictObject({ sujet: texte(255), courriel: texte(254).nullish() });

/** All that a line may say beside its household, which `droits` validates. A key left out says nothing. */
export const autour = z.strictObject({
	matricule: z
		.string()
		.regex(
			/^[0-9A-Z-]{1,20}$/,
			"un matricule a 20 caractères au plus : chiffres, majuscules, tirets",
		)
		.optional(),
	personnes: z.array(personne).default([]),
	etat: z.enum(["ouvert", "suspendu", "radie"]).optional(),
	adresse: z
		.strictObject({
			lignes: texte(300),
			code_postal: z.string().regex(/^\d{5}$/, "un code postal a cinq chiffres"),
			commune: texte(100),
			depuis: jour.optional(),
		})
		.nullish(),
	contacts: z.array(contact).default([]),
	canal_prefere: z.enum(["courriel", "sms", "telephone", "courrier"]).nullish(),
	langue: z
		.string()
		.regex(/^[a-z]{2,3}$/, "une langue s’écrit en deux ou trois lettres (fr, ar, tr)")
		.optional(),
	protection: z.enum(["agent", "notoriete", "adresse-secrete", "autre"]).nullish(),
	oppositions: z.array(opposition).default([]),
	droits: z.array(droit).optional(),
	paiements: z.array(paiement).default([]),
	dettes: z.array(dette).optional(),
	alertes: z.array(alerte).default([]),
	particularites: particularites.optional(),
	titres: z.array(titre).default([]),
	prochaine_declaration: jour.nullish(),
	sollicitations: z.array(sollicitation).default([]),
	compte: compte.nullish(),
});

export type Autour = z.infer<typeof autour>;
export type SollicitationRecue = Autour["sollicitations"][number];
