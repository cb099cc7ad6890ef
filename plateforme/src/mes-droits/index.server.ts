export { contexteDu } from "./calendrier.ts";
export {
	ALLER,
	type EcranQuestion,
	type EcranResultat,
	ETAPE,
	PASSER,
	repondre,
} from "./parcours/ecran.ts";
export { lireQuestion, PASSEES, relire, VUES } from "./parcours/relire.ts";
export type { Question } from "./questions/question.ts";
export { fabriques } from "./questions/toutes.ts";
export type { Bilan, DroitEstime } from "./resultat/bilan.ts";
export { presenter, type Resultat } from "./resultat/presenter.ts";
export { type ReponseEnMots, reponsesEnMots } from "./resultat/reponses-en-mots.ts";
export { lireFormulaire, type Reponses } from "./saisie/reponses.ts";
