export { type CadreDesQuestions, ContexteCadre } from "./composants/cadre.ts";
export { Formulaire } from "./composants/Formulaire.tsx";
export { PageQuestion } from "./composants/PageQuestion.tsx";
export { ALLER } from "./ecran.ts";
