export { MoisInconnu } from "./baremes/table.ts";
export { type OptionsReleve, type Releve, relever } from "./calculer.ts";
export { MOIS_COUVERTS } from "./calendrier.ts";
export { detecter, type OptionsDetection, parInteret } from "./detecter.ts";
export { type Estimation, estimer, type OptionsEstimation } from "./estimer.ts";
export type { Calcul, MontantLegal, Terme, Unite } from "./explication/calcul.ts";
export { evaluer } from "./explication/calcul.ts";
export type { Condition, Etape, Explication, ExplicationPrestation } from "./explication/etape.ts";
export { enHtml } from "./explication/html.ts";
export { enTexte } from "./explication/texte.ts";
export { expliquer, type OptionsExplication } from "./expliquer.ts";
export type * from "./foyer/types.ts";
export { validerFoyer } from "./foyer/valider.ts";
export {
	type Fourchette,
	type GainDuFoyer,
	gainDuFoyer,
	type Ouverture,
} from "./gain-du-foyer.ts";
export { TIRAGES } from "./inconnues/evaluer.ts";
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
export { type MontantPercu, montantsPercus } from "./montants-percus.ts";
export { auMoinsDepuis } from "./recours/anciennete.ts";
export type { Detection, SituationDroit } from "./recours/detection.ts";
export { porterAu } from "./recours/mois.ts";
export { MOTIFS_ASF, type MotifAsf } from "./recours/motifs-asf.ts";
export {
	auMois,
	type DemandeDatee,
	type Ouverture as OuvertureDatee,
	ouvrir,
} from "./recours/ouverture.ts";
export { type CleReference, type Reference, reference } from "./references.ts";
export { REFERENCES_PRESTATION } from "./references-prestation.ts";
export {
	avantCrds,
	calculer,
	type Droits,
	type Intermediaires,
	type OptionsCalcul,
	PRESTATIONS,
	type Resultat,
} from "./resultat.ts";
