import { type CodePiece, typeDePiece } from "../types/catalogue.ts";

export const textesPieces = {
	sansNom: "Document sans nom",
	/** Of what was made from others. */
	composee: (nom: string, rang: number) =>
		`${nom.replace(/\.\w{1,5}$/, "").slice(0, 180)} (${rang}).pdf`,
	/** Of the item that comes with it. */
	objet: (dit: CodePiece | undefined, suggere: CodePiece | null) => {
		if (dit && dit !== "autre") return typeDePiece(dit).nom;
		return suggere ? `${typeDePiece(suggere).nom} (à vérifier)` : "Document à trier";
	},
};
