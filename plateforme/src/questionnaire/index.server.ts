export { ALLER, type EcranQuestion, ETAPE, nomsDesChamps, PASSER } from "./ecran.ts";
export type { Fabrique, Question } from "./question.ts";
export { enregistrer, lireQuestion, PASSEES, type Releve, relire, VUES } from "./relire.ts";
export { type ReponseEnMots, reponsesEnMots } from "./reponses-en-mots.ts";
export type * from "./saisie/champ.ts";
export { dateLue } from "./saisie/dates.ts";
export {
	contient,
	lireFormulaire,
	montant,
	premiere,
	type Reponses,
} from "./saisie/reponses.ts";
