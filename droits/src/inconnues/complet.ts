import type { Foyer } from "../foyer/types.ts";

/** Vrai si une valeur, à quelque profondeur, n'est pas connue. */
function contientNull(valeur: object): boolean {
	for (const cle in valeur) {
		const v = (valeur as Record<string, unknown>)[cle];
		if (v === null) return true;
		if (typeof v === "object" && contientNull(v as object)) return true;
	}
	return false;
}

/** Vrai si rien ne manque : le calcul suffit, sans rien supposer. */
export function estComplet(f: Foyer, priveAbsentInconnu: boolean): boolean {
	if (contientNull(f)) return false;
	if (!priveAbsentInconnu) return true;
	const couple = f.personnes.some((p) => p.role === "conjoint");
	return (
		couple || f.personnes.every((p) => p.role !== "enfant" || p.prive_aide_parent !== undefined)
	);
}
