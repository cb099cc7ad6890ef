export { CeQuiEstCalcule, Contacts } from "./composants/Pourquoi.tsx";
export type { PreuveVue } from "./lectures/sollicitations.ts";
