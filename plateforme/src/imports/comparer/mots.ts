import { simplifier } from "../../socle/index.ts";

/** What the search reads of a person. */
export const motsDe = (...noms: (string | null)[]): string =>
	simplifier(noms.filter((nom) => nom !== null).join(" "));
