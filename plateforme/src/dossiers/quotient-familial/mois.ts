import type { NatureRevenu, Personne } from "droits";

/** Months since year 0, of a month (AAAA-MM) or a date. */
export const rangDuMois = (date: string): number =>
	Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** Whether one of these incomes is received this month or the one before; nothing when the office does not know. */
export function percoit(
	{ revenus_mensuels: revenus = [] }: Personne,
	mois: string,
	...natures: NatureRevenu[]
): boolean | undefined {
	if (revenus === null || revenus.includes(null)) return undefined;
	const rang = rangDuMois(mois);
	return revenus.some(
		(revenu) =>
			revenu?.nature &&
			natures.includes(revenu.nature) &&
			revenu.net !== 0 &&
			(!revenu.de || rangDuMois(revenu.de) <= rang) &&
			(!revenu.a || rangDuMois(revenu.a) >= rang - 1),
	);
}
