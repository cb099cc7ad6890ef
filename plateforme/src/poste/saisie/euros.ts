/** Below a million: more is a mistyping. */
const MAX = 99_999_999;

/**
 * Centimes, from an amount typed the French way: « 1 234,56 », « 12,5 € », « - 50 ». A point is read
 * as a comma before one or two figures, and nowhere else: « 1.234 » could be either.
 */
export function lireEuros(saisie: string): number | undefined {
	const serre = saisie
		.trim()
		.replace(/\s*(€|euros?)$/i, "")
		.replace(/[−–]/g, "-");
	const lu = /^([-+]?)\s*(\d{1,3}(?:\s\d{3})+|\d+)(?:[,.](\d{1,2}))?$/.exec(serre);
	if (!lu) return undefined;
	const [, signe, entiers, decimales = ""] = lu;
	const centimes = Number(entiers.replace(/\s/g, "")) * 100 + Number(decimales.padEnd(2, "0"));
	if (centimes > MAX) return undefined;
	return signe === "-" && centimes > 0 ? -centimes : centimes;
}
