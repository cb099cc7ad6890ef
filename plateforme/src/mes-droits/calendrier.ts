import { ajouterMois, dernierMoisCouvert, ecartEnMois } from "../socle/index.ts";

/** When the questions are answered, and the month whose amounts we know. */
export interface Contexte {
	aujourdhui: string;
	/** `aujourdhui`, or the last month covered when we are past it. */
	mois: string;
}

export function contexteDu(maintenant: Date): Contexte {
	const aujourdhui = new Intl.DateTimeFormat("sv-SE", {
		year: "numeric",
		month: "2-digit",
		timeZone: "Europe/Paris",
	}).format(maintenant);
	return {
		aujourdhui,
		mois: aujourdhui < dernierMoisCouvert ? aujourdhui : dernierMoisCouvert,
	};
}

/** Past the last month covered, what people live today is read as if it were lived in that month. */
export function transposer(date: string, { aujourdhui, mois }: Contexte): string {
	return ajouterMois(date, ecartEnMois(aujourdhui, mois));
}
