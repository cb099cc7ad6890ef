export { CeQuiEstCalcule, Contacts } from "./composants/Pourquoi.tsx";
export { ecart, montant } from "./dossier/montants.ts";
export type { PreuveVue } from "./lectures/sollicitations.ts";
export { parCanal } from "./textes/mots.ts";
