/** Un nombre (ou un mélange) choisi pour simuler : ce qu'il dit, son unité, d'où il vient. */
export interface Hypothese<T = number> {
	libelle: string;
	valeur: T;
	unite: string;
	/** Publication d'où vient la valeur, ou « hypothèse ». */
	source: string;
}

/** Date à laquelle les hypothèses de ce dossier ont été posées, pour décembre 2020. */
export const DATE_DES_HYPOTHESES = "2026-11-24";

export function hypothese<T>(
	libelle: string,
	valeur: T,
	unite: string,
	source = "hypothèse",
): Hypothese<T> {
	return { libelle, valeur, unite, source };
}
