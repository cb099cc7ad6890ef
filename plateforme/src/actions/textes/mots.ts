import type { Ecarte } from "../lectures/audience.ts";
import type {
	Avis,
	Bras,
	DecisionDeRevue,
	EtatDuPlan,
	HorsTirage,
	IssueDAppel,
} from "../plan/plan.ts";
import type { CanalDContact } from "../tables.ts";

export const canaux: Record<CanalDContact, string> = {
	courriel: "Courriel",
	sms: "SMS",
	telephone: "Téléphone",
	courrier: "Courrier",
};

export const parCanal: Record<CanalDContact, string> = {
	courriel: "par courriel",
	sms: "par SMS",
	telephone: "par téléphone",
	courrier: "par courrier",
};

export const etats: Record<EtatDuPlan, string> = {
	preparation: "en préparation",
	"en-cours": "en cours",
	"en-pause": "suspendue",
	arretee: "arrêtée",
	terminee: "terminée",
	abandonnee: "abandonnée",
};

export const horsTirage: Record<HorsTirage, string> = {
	violences: "violences signalées",
	expulsion: "expulsion en cours",
	"sans-ressources": "aucune ressource",
};

export const ecartes: Record<Ecarte, string> = {
	opposition: "se sont opposés",
	deces: "sont décédés",
	renonce: "ont dit ne pas vouloir de ce droit",
	plafond: "ont été contactés il y a peu",
	"deja-la": "ont déjà ce droit",
	"deja-demande": "ont une demande en cours",
	"a-verifier": "ont un droit qu’une personne de la caisse doit vérifier ou corriger d’abord",
};

export const avis: Record<Avis, string> = {
	favorable: "Favorable",
	"favorable-avec-reserves": "Favorable avec réserves",
	defavorable: "Défavorable",
};

export const decisions: Record<DecisionDeRevue, string> = {
	garder: "Garder le kit",
	changer: "Le changer",
	arreter: "L’arrêter",
};

export const ordres: Record<Bras["ordre"], string> = {
	gain: "le plus grand enjeu d’abord (probabilité et gain)",
	date: "la date la plus proche d’abord",
	hasard: "au hasard",
};

export const issues: Record<IssueDAppel, string> = {
	demande: "A fait sa demande avec vous",
	interesse: "Fera sa demande seul",
	rappeler: "À rappeler",
	absent: "N’a pas répondu",
	"faux-numero": "Faux numéro",
	"ne-veut-pas": "Ne veut pas de ce droit",
	opposition: "Ne veut plus être contacté",
};
