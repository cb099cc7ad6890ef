/** Un montant calculé loin de celui qu'on attend. */
export interface Ecart {
	id: string;
	chemin: string;
	attendu: unknown;
	calcule: unknown;
}

/** Les taux s'écrivent à six décimales, les montants à deux. */
const MARGE_TAUX = 1.1e-6;
const TAUX = new Set(["al_tf", "al_tl"]);

/**
 * Compare en profondeur : tout ce qui est attendu doit être calculé, et rien de plus dans les
 * objets et les listes.
 *
 * @param marge écart toléré par chemin, euros
 */
export function comparer(
	id: string,
	attendu: unknown,
	calcule: unknown,
	marge: (chemin: string) => number,
): Ecart[] {
	const ecarts: Ecart[] = [];
	const visiter = (a: unknown, c: unknown, chemin: string) => {
		if (typeof a === "number") {
			const tolere = TAUX.has(chemin.split(".").at(-1) as string) ? MARGE_TAUX : marge(chemin);
			if (typeof c === "number" && Math.abs(a - c) <= tolere) return;
		} else if (typeof a === "object" && a !== null && typeof c === "object" && c !== null) {
			for (const cle of new Set([...Object.keys(a), ...Object.keys(c)]))
				visiter(
					(a as Record<string, unknown>)[cle],
					(c as Record<string, unknown>)[cle],
					chemin === "" ? cle : `${chemin}.${cle}`,
				);
			return;
		} else if (a === c) return;
		ecarts.push({ id, chemin, attendu: a, calcule: c });
	};
	visiter(attendu, calcule, "");
	return ecarts;
}
