import type { Fourchette } from "../acces-aux-droits/index.ts";
import { euros, prestations } from "../socle/index.ts";
import type { DroitCompare } from "./droits.ts";
import { textesChangements } from "./textes.ts";

const { tableau: textes } = textesChangements;

/** Rights before and after, a line of words each. */
export const droitsEnMots = (droits: readonly DroitCompare[]) =>
	droits.map((droit) => ({
		quoi: prestations[droit.code].court,
		avant: montantEnMots(droit.avant),
		apres: montantEnMots(droit.apres),
		ecart: ecartEnMots(droit),
	}));

export function montantEnMots({ de, a }: Pick<Fourchette, "de" | "a">): string {
	if (a < 1) return textes.nul;
	return Math.round(a) === Math.round(de) ? euros(a) : textes.fourchette(de, a);
}

/** Not between two ranges: a doubt is not a change. */
export function ecartEnMots({ avant, apres }: Pick<DroitCompare, "avant" | "apres">): string {
	if (avant.doute || apres.doute) return textes.incertain;
	const difference = Math.round(apres.de) - Math.round(avant.de);
	if (difference === 0) return textes.aucun;
	return `${difference > 0 ? "+" : "−"}\u00a0${euros(Math.abs(difference))}`;
}
