import { ajouterMoisAuJour, type Jour } from "../../socle/index.ts";
import { type CodePiece, typeDePiece } from "./catalogue.ts";

/** The last day on which a document of that date still proves something; nothing: it always does. */
export function valableJusqua(type: CodePiece, datee: Jour): Jour | undefined {
	const { validite } = typeDePiece(type);
	return validite === null ? undefined : ajouterMoisAuJour(datee, validite);
}

export const encoreValable = (type: CodePiece, datee: Jour, jour: Jour): boolean => {
	const fin = valableJusqua(type, datee);
	return fin === undefined || jour <= fin;
};
