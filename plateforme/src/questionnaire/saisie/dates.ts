import { premiere, type Reponses } from "./reponses.ts";

/** AAAA-MM, from the two fields of a month. */
export function dateLue(r: Reponses, nom: string): string | undefined {
	const mois = premiere(r, `${nom}.mois`);
	const annee = premiere(r, `${nom}.annee`);
	return mois && annee ? `${annee}-${mois.padStart(2, "0")}` : undefined;
}
