import type { Personne } from "droits";
import type { Jour } from "../socle/index.ts";

/** An adult of whom only the birth was said. */
export const adulteInconnu = (
	role: "demandeur" | "conjoint",
	naissance: Jour | null,
): Personne => ({
	role,
	date_naissance: naissance,
	activite: null,
	grossesse: null,
	revenus_mensuels: null,
	ressources_annuelles: null,
});
