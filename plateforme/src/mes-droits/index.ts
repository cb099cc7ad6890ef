export { MessageErreur } from "./composants/ChampSaisie.tsx";
export { type CadreDesQuestions, ContexteCadre } from "./composants/cadre.ts";
export { DroitsEstimes } from "./composants/DroitsEstimes.tsx";
export { Formulaire } from "./composants/Formulaire.tsx";
export { Incertain } from "./composants/Incertain.tsx";
export { PageQuestion } from "./composants/PageQuestion.tsx";
export { ResumeErreurs } from "./composants/ResumeErreurs.tsx";
export { VosReponses } from "./composants/VosReponses.tsx";
