export { recevoirPiece } from "./actes/recevoir.ts";
export { pieces } from "./tables.ts";
