export { avisDonne, type MotifAvis, type Note } from "./regles.ts";
export { textesAvis } from "./textes.ts";
