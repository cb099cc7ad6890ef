import { compter, type Jour } from "../../socle/index.ts";

/** « 36 ans », « 7 mois » */
export function age(naissance: Jour, aujourdhui: Jour): string {
	const mois =
		(Number(aujourdhui.slice(0, 4)) - Number(naissance.slice(0, 4))) * 12 +
		Number(aujourdhui.slice(5, 7)) -
		Number(naissance.slice(5, 7)) -
		(aujourdhui.slice(8) < naissance.slice(8) ? 1 : 0);
	return mois < 24 ? `${Math.max(0, mois)} mois` : compter(Math.floor(mois / 12), "an", "ans");
}
