export { Echange } from "./composants/Echange.tsx";
export { Fil } from "./composants/Fil.tsx";
export type { MotifMessage } from "./regles.ts";
export { textesMessages } from "./textes.ts";
