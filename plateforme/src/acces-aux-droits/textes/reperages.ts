import type { CONTACTE, Ecart } from "../reperage/regles.ts";

const ecarts: Record<Ecart | typeof CONTACTE, string> = {
	opposition: "la personne s’oppose à ce que nous cherchions ses droits",
	deces: "une personne du foyer est décédée",
	radie: "le dossier est radié",
	"sans-foyer": "aucun foyer n’est décrit au dossier",
	"hors-bareme": "les barèmes de leur mois ne sont pas connus",
	"calcul-impossible": "le calcul n’a pas abouti",
	contacte: "contactés il y a peu : rien de nouveau n’est proposé",
};

export const textesReperages = {
	finalite: "Ouvrir des droits : trouver ceux que personne n’a demandés, pour les proposer.",
	ecarts: ecarts as Record<string, string>,
	/** What an agent reads in the queue. */
	tache: (prestation: string) =>
		`Dû sans demande, et pas payé : ${prestation}. Vérifier le dossier, puis ouvrir le droit.`,
	plusConstatee: "ce droit est payé, ou n’est plus dû",
	enCours: "Ce repérage n’est pas fini : d’autres s’en occupent encore.",
};
