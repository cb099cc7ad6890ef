export { type AppelTermine, appelTermine, type MotifAppel } from "./regles.ts";
export type { Plateau } from "./tables.ts";
export { textesAppels } from "./textes.ts";
