import { ENGAGEMENTS_2020, OUVERTS_EN_RETARD } from "./communs.ts";

/** What both shares of minimum incomes have in common. */
export const minima = {
	cohorte:
		"Les demandes, pièces et changements de situation du RSA et de l’AAH arrivés dans la période.",
	denominateur: "Ce qui est traité, et ce qui attend depuis 10 jours ou plus.",
	unite: "%",
	calcul: "part",
	mieux: "plus",
	source: `${ENGAGEMENTS_2020} : minima sociaux en moins de 10 jours ; aucune part à atteindre n’y est fixée`,
	ouverts: OUVERTS_EN_RETARD(10),
	modalites: { rsa: "RSA", aah: "AAH" },
} as const;

export const reserves = [
	"« Moins de 10 jours » veut dire 9 jours au plus, en jours calendaires, de l’arrivée au traitement.",
	"Les déclarations trimestrielles n’y sont pas : traitées automatiquement, elles montreraient une promptitude qui n’est pas celle du service.",
];

export const cas = `s.prestation IN ('rsa', 'aah')
	AND s.nature IN ('demande', 'piece', 'changement') AND s.arrivee >= $1 AND s.arrivee < $2`;
