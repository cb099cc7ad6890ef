export type { PieceArrivee, Recue } from "./actes/recevoir.ts";
export { ChoisirDocuments } from "./composants/ChoisirDocuments.tsx";
export { Exemples } from "./composants/Exemples.tsx";
export { nommerPiece } from "./composants/nommer.ts";
export type { MotifDeRefus } from "./controle/motifs.ts";
export type { PieceAttendue } from "./lectures/attendues.ts";
export type { PieceVue } from "./lectures/dossier.ts";
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
