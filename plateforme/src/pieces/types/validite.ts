import type { Jour } from "../../socle/index.ts";
import { type CodePiece, typeDePiece } from "./catalogue.ts";

/** The last day on which a document of that date still proves something; nothing: it always does. */
export function valableJusqua(type: CodePiece, datee: Jour): Jour | undefined {
	const { validite } = typeDePiece(type);
	if (validite === null) return undefined;
	const [annee = 0, mois = 0, quantieme = 0] = datee.split("-").map(Number);
	const vise = new Date(Date.UTC(annee, mois - 1 + validite, quantieme));
	const dernier = new Date(Date.UTC(annee, mois + validite, 0));
	return (vise < dernier ? vise : dernier).toISOString().slice(0, 10);
}

export const encoreValable = (type: CodePiece, datee: Jour, jour: Jour): boolean => {
	const fin = valableJusqua(type, datee);
	return fin === undefined || jour <= fin;
};
