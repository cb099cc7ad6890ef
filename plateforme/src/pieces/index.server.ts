/** @public Asked for by a decision that cannot be taken without them. */
export { demander as demanderPieces, type PieceDemandee } from "./actes/demander.ts";
/** @public The one door by which a document comes in: procedures, e-mails. */
export { recevoirPiece } from "./actes/recevoir.ts";
export { deposerSpecimens } from "./demonstration/specimens.ts";
/** @public */
export { attenduesDuDossier } from "./lectures/attendues.ts";
/** @public */
export { piecesDuDossier } from "./lectures/dossier.ts";
/** @public */
export { piecesTenues } from "./lectures/tenues.ts";
export { type PieceVenue, piecesDeLaSollicitation } from "./lectures/venues.ts";
/** @public */
export { pieces } from "./tables.ts";
export { travauxDesPieces } from "./travaux.ts";
