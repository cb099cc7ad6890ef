import { dernierMoisCouvert } from "../socle/index.ts";

/** Civil months, written AAAA-MM. */
export function ajouterMois(mois: string, nombre: number): string {
	const [annee, numero] = mois.split("-").map(Number);
	const rang = annee * 12 + numero - 1 + nombre;
	return `${Math.floor(rang / 12)}-${String((rang % 12) + 1).padStart(2, "0")}`;
}

export function ecartEnMois(de: string, a: string): number {
	const [anneeDe, moisDe] = de.split("-").map(Number);
	const [anneeA, moisA] = a.split("-").map(Number);
	return (anneeA - anneeDe) * 12 + moisA - moisDe;
}

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
