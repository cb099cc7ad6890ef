import { type CodePrestation, PRESTATIONS } from "droits";

export type Genre =
	| "ouiNon"
	| "texte"
	| "date"
	| "dates"
	| "mois"
	| "euros"
	| "nombre"
	| "telephone";

/** What a column may say, and how its text is read. */
const SIMPLES = {
	matricule: "texte",
	"foyer.mois": "mois",
	"foyer.connu_depuis": "mois",
	"foyer.isole_depuis": "mois",
	"logement.statut_occupation": "texte",
	"logement.loyer": "euros",
	"logement.code_commune": "texte",
	"logement.zone_apl": "nombre",
	"personne.role": "texte",
	"personne.prenom": "texte",
	"personne.nom": "texte",
	"personne.nom_naissance": "texte",
	"personne.sexe": "texte",
	"personne.date_naissance": "date",
	"personne.activite": "texte",
	"conjoint.prenom": "texte",
	"conjoint.nom": "texte",
	"conjoint.nom_naissance": "texte",
	"conjoint.sexe": "texte",
	"conjoint.date_naissance": "date",
	"conjoint.activite": "texte",
	"enfants.dates_naissance": "dates",
	"adresse.lignes": "texte",
	"adresse.code_postal": "texte",
	"adresse.commune": "texte",
	"contact.courriel": "texte",
	"contact.mobile": "telephone",
	"contact.fixe": "telephone",
	"titres.nature": "texte",
	"titres.date": "date",
	"titres.montant": "euros",
	"titres.dernier_paiement": "date",
	"titres.recouvrement": "ouiNon",
	"particularites.frontalier": "texte",
	"particularites.msa": "ouiNon",
	"particularites.sejour": "ouiNon",
	"particularites.mdph": "texte",
	canal_prefere: "texte",
	langue: "texte",
	prochaine_declaration: "date",
} as const satisfies Record<string, Genre>;

const DROITS = { etat: "texte", montant: "euros", depuis: "mois" } as const;

type ChampDroit = `droits.${CodePrestation}.${keyof typeof DROITS}`;
export type Champ = keyof typeof SIMPLES | ChampDroit;

const droits = PRESTATIONS.flatMap((code) =>
	Object.entries(DROITS).map(
		([suite, genre]) => [`droits.${code}.${suite}` as ChampDroit, genre as Genre] as const,
	),
);

export const GENRES: Readonly<Record<Champ, Genre>> = {
	...SIMPLES,
	...(Object.fromEntries(droits) as Record<ChampDroit, Genre>),
};

export const CHAMPS = Object.keys(GENRES) as [Champ, ...Champ[]];
