import type { Indicateur } from "../indicateur.ts";
import { decimal, partFaceA, valeurCourte } from "./chiffres.ts";

export interface FaceALObjectif {
	atteint: boolean;
	/** « objectif de 90 % non atteint : il manque 8 points » */
	phrase: string;
}

/** Nothing where no goal was set, or where nothing could be measured. */
export function faceALObjectif(
	{ objectif, unite, mieux = "plus" }: Indicateur,
	valeur: number | null,
): FaceALObjectif | undefined {
	if (!objectif || valeur === null) return undefined;
	const cible = valeurCourte(objectif.valeur, unite);
	const manque = mieux === "plus" ? objectif.valeur - valeur : valeur - objectif.valeur;
	if (manque <= 0) return { atteint: true, phrase: `objectif de ${cible} atteint` };
	return { atteint: false, phrase: `objectif de ${cible} non atteint${suite(manque, unite)}` };
}

function suite(manque: number, unite: Indicateur["unite"]): string {
	if (unite !== "%") return "";
	if (manque < 0.1) return "\u00a0: il manque moins d’un dixième de point";
	const combien = decimal(manque);
	return `\u00a0: il manque ${combien}\u00a0${Number(manque.toFixed(1)) < 2 ? "point" : "points"}`;
}

/** The figure as a table writes it, with more decimals where it would else read equal to its goal. */
export function valeurFaceALObjectif({ objectif, unite }: Indicateur, valeur: number): string {
	const courte = valeurCourte(valeur, unite);
	return objectif && unite === "%" && courte === valeurCourte(objectif.valeur, unite)
		? partFaceA(valeur, objectif.valeur)
		: courte;
}
