export type { PieceArrivee, Recue } from "./actes/recevoir.ts";
export type { MotifDeRefus } from "./controle/motifs.ts";
export { textesRefusDePiece } from "./textes/refus.ts";
export {
	type CodePiece,
	lireTypeDePiece,
	TYPES_DE_PIECES,
	type TypeDePiece,
	typeDePiece,
} from "./types/catalogue.ts";
export {
	nommerDemandee,
	type PiecesDuDroit,
	piecesDeTous,
	piecesDuDroit,
} from "./types/par-droit.ts";
export { encoreValable, valableJusqua } from "./types/validite.ts";
