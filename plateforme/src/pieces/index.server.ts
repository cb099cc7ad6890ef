export { demander as demanderPieces, type PieceDemandee } from "./actes/demander.ts";
export { recevoirPiece } from "./actes/recevoir.ts";
export { deposerSpecimens } from "./demonstration/specimens.ts";
export { attenduesDuDossier } from "./lectures/attendues.ts";
export { piecesDuDossier } from "./lectures/dossier.ts";
export { piecesTenues } from "./lectures/tenues.ts";
export { pieces } from "./tables.ts";
export { travauxDesPieces } from "./travaux.ts";
