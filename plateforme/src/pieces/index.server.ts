export { annoncerPiecesDans } from "./actes/annoncer.ts";
/** @public Asked for by a decision that cannot be taken without them. */
export { demander as demanderPieces, type PieceDemandee } from "./actes/demander.ts";
export { delaisserDans } from "./actes/effacer.ts";
export { emmener } from "./actes/emmener.ts";
export { oublierPiecesDans } from "./actes/oublier.ts";
export {
	type Preparee,
	preparerPiece,
	recevoirPieceDans,
} from "./actes/recevoir.ts";
export { nommerPiece } from "./composants/nommer.ts";
export { deposerSpecimens } from "./demonstration/specimens.ts";
export { type Depose, lireDepot } from "./depot/lire.ts";
export { fichiersDesPieces } from "./fichiers.ts";
export {
	attenduesDeLaSollicitation,
	attenduesDuDossier,
	type PieceAttendue,
	type PieceDeLaDemande,
} from "./lectures/attendues.ts";
/** @public */
export { piecesDuDossier } from "./lectures/dossier.ts";
export { piecesManquantes } from "./lectures/manquantes.ts";
/** @public */
export { piecesTenues } from "./lectures/tenues.ts";
export { type PieceVenue, piecesDeLaSollicitation } from "./lectures/venues.ts";
/** @public */
export { pieces } from "./tables.ts";
export { textesRefusDePiece } from "./textes/refus.ts";
export { travauxDesPieces } from "./travaux.ts";
export { type CodePiece, TYPES_DE_PIECES, typeDePiece } from "./types/catalogue.ts";
export {
	nommerDemandee,
	type PiecesDuDroit,
	piecesDeTous,
	piecesDuDroit,
} from "./types/par-droit.ts";
