export { type TransfertVu, transfertDe } from "./lectures/transfert.ts";
export { travauxDesPermanences } from "./travaux.ts";
