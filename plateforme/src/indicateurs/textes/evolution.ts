import type { Indicateur, Unite } from "../indicateur.ts";
import { decimal, jours } from "./chiffres.ts";

/** Within half a point, or half a percent, nothing has moved that a sentence should tell. */
const STABLE = 0.5;

const points = (ecart: number) =>
	`${decimal(ecart)}\u00a0${Number(ecart.toFixed(1)) < 2 ? "point" : "points"}`;

export type Sens = "hausse" | "baisse" | "stable";

interface Comparees {
	valeur: number;
	avant: number;
	unite: Unite;
}

/** Shares by their difference in points, days by their difference, counts and amounts by their ratio. */
function ecartDe({ valeur, avant, unite }: Comparees): number {
	if (unite === "%" || unite === "jours") return valeur - avant;
	return avant === 0
		? valeur === 0
			? 0
			: Number.POSITIVE_INFINITY
		: (100 * (valeur - avant)) / avant;
}

/** Rounded first, so that 5,04 against 4,54 does not depend on the last bit of a division. */
export function sensDe(comparees: Comparees): Sens {
	const ecart = Number(ecartDe(comparees).toFixed(6));
	if (Math.abs(ecart) <= STABLE) return "stable";
	return ecart > 0 ? "hausse" : "baisse";
}

/** « 5 points de moins qu’en 2019 », « 12 % de plus qu’en 2019 », « stable par rapport à 2019 » */
export function evolution(comparees: Comparees & { annee: number }): string {
	const { unite, annee, avant } = comparees;
	const sens = sensDe(comparees);
	if (sens === "stable") return `stable par rapport à ${annee}`;
	if (unite !== "%" && unite !== "jours" && avant === 0) return `aucun en ${annee}`;
	const ecart = Math.abs(ecartDe(comparees));
	const combien =
		unite === "%" ? points(ecart) : unite === "jours" ? jours(ecart) : `${decimal(ecart)}\u00a0%`;
	return `${combien} de ${sens === "hausse" ? "plus" : "moins"} qu’en ${annee}`;
}

/** Whether a move is for the better; nothing for plain volumes. */
export function jugement(
	sens: Sens,
	mieux: Indicateur["mieux"],
): "mieux" | "moins-bien" | undefined {
	if (sens === "stable" || !mieux) return undefined;
	return (sens === "hausse") === (mieux === "plus") ? "mieux" : "moins-bien";
}
