export { type OptionsReleve, type Releve, relever } from "./calculer.ts";
export { detecter, type OptionsDetection, parInteret } from "./detecter.ts";
export { type Estimation, estimer, type OptionsEstimation } from "./estimer.ts";
export type * from "./foyer/types.ts";
export { HYPOTHESES, type Hypotheses } from "./inconnues/hypotheses.ts";
export type { Incertitude, Statut } from "./inconnues/incertitude.ts";
export type { Question } from "./inconnues/question.ts";
export {
	INTERRUPTEURS,
	type Interrupteurs,
	type Lecture,
	lecture,
	type NomInterrupteur,
	type NomLecture,
} from "./lecture.ts";
export type { Detection, SituationDroit } from "./recours/detection.ts";
export {
	calculer,
	type Droits,
	type Intermediaires,
	type OptionsCalcul,
	PRESTATIONS,
	type Resultat,
} from "./resultat.ts";
