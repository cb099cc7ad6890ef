import type { ActionMenee } from "plateforme/reprise";
import { CHARGE_D_ACTIONS } from "../conter/service.ts";
import { AUTRES_ACTIONS, VAGUE_ASF, VAGUE_PPA } from "../hypotheses.ts";
import { a, ecrireInstant, rangDuJour } from "../jours.ts";

const menee = (titre: string, jour: string, prestation: string | null): ActionMenee => ({
	titre,
	prestation,
	quand: ecrireInstant(a(rangDuJour(jour), 8, 30)),
	par: CHARGE_D_ACTIONS,
});

/** Les actions de l'année ; leur place, depuis 1, est leur numéro. */
export const ACTIONS: readonly ActionMenee[] = [
	menee("Prime d’activité : droits repérés par datamining", VAGUE_PPA.valeur.de, "ppa"),
	menee("Allocation de soutien familial : parents séparés", VAGUE_ASF.valeur.de, "asf"),
	...AUTRES_ACTIONS.valeur.map(([titre, jour]) => menee(titre, jour, null)),
];
export const ACTION_PPA = 1;
export const ACTION_ASF = 2;
/** Les autres suivent, dans l'ordre des hypothèses. */
export const PREMIERE_AUTRE = 3;
