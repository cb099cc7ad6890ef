export { type CadreDesQuestions, ContexteCadre } from "./composants/cadre.ts";
export { Formulaire } from "./composants/Formulaire.tsx";
export { Incertain } from "./composants/Incertain.tsx";
export { PageQuestion } from "./composants/PageQuestion.tsx";
export { VosReponses } from "./composants/VosReponses.tsx";
