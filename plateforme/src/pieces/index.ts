export type { PieceArrivee, Recue } from "./actes/recevoir.ts";
export { Bilan } from "./composants/Bilan.tsx";
/** How a person chooses what to send, and what is told of each document. */
export { ChoisirDocuments } from "./composants/ChoisirDocuments.tsx";
/** @public */
export { Exemples } from "./composants/Exemples.tsx";
/** @public */
export { nommerPiece } from "./composants/nommer.ts";
export { PiecesVenues } from "./composants/PiecesVenues.tsx";
export type { MotifDeRefus } from "./controle/motifs.ts";
export type { Depose } from "./depot/lire.ts";
export type { PieceAttendue, PieceDeLaDemande } from "./lectures/attendues.ts";
export type { PieceVue } from "./lectures/dossier.ts";
export type { PieceVenue } from "./lectures/venues.ts";
/** @public What is answered to an e-mail whose document could not be taken. */
export { textesRefusDePiece } from "./textes/refus.ts";
/** @public */
export {
	type CodePiece,
	lireTypeDePiece,
	TYPES_DE_PIECES,
	type TypeDePiece,
	typeDePiece,
} from "./types/catalogue.ts";
/** @public */
export { encoreValable, valableJusqua } from "./types/validite.ts";
