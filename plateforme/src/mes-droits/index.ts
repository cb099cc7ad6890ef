export { Incertain } from "./composants/Incertain.tsx";
export { VosReponses } from "./composants/VosReponses.tsx";
