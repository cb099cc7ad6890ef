export const NATURES = [
	"demande",
	"piece",
	"declaration",
	"changement",
	"question",
	"reclamation",
	"appel",
	"rendez-vous",
	"contact",
	"declaration-partenaire",
	"tache",
] as const;
export type Nature = (typeof NATURES)[number];
/** What people or partners send; a task is what the office gives itself, and no figure counts it. */
export const NATURES_RECUES = NATURES.filter((nature) => nature !== "tache");

export const CANAUX = [
	"en-ligne",
	"courriel",
	"sms",
	"courrier",
	"telephone",
	"accueil",
	"rendez-vous",
	"partenaire",
] as const;
export type Canal = (typeof CANAUX)[number];

/** From the least to the most serious. */
export const ENJEUX = ["aucun", "fin-de-droit", "sans-ressources", "expulsion"] as const;
export type Enjeu = (typeof ENJEUX)[number];

export const ISSUES = ["accord", "rejet", "repondu", "transmise", "sans-suite"] as const;
export type Issue = (typeof ISSUES)[number];
