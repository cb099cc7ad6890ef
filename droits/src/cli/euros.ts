const CENTIMES = Array.from({ length: 100 }, (_, rang) => String(rang).padStart(2, "0"));

/** Écrit un montant déjà arrondi au centime, avec ses deux décimales : « 287.08 ». */
export function ecrireEuros(montant: number): string {
	const centimes = Math.round(Math.abs(montant) * 100);
	const signe = montant < 0 && centimes > 0 ? "-" : "";
	const entiers = Math.floor(centimes / 100);
	return `${signe}${entiers}.${CENTIMES[centimes - entiers * 100]}`;
}
