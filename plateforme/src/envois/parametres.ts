import { REGLAGES } from "./regles/reglages.ts";

/** The cap where an office decided nothing, for the public register. */
export const parametresDesEnvois = () => ({
	plafond: { contacts: REGLAGES.plafond, jours: REGLAGES.plafondJours },
});
