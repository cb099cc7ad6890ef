import { type CodePiece, typeDePiece } from "../types/catalogue.ts";

export const textesPieces = {
	sansNom: "Document sans nom",
	/** Of the item that comes with it. */
	objet: (type: CodePiece | undefined) =>
		type && type !== "autre" ? typeDePiece(type).nom : "Document",
};
