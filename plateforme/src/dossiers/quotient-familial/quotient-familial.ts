import type { CodePrestation, Foyer } from "droits";
import { partsDe } from "./parts.ts";
import { ressourcesDe } from "./ressources.ts";
import type { PrestationDuMois, Quotient } from "./types.ts";

/** Paid once or once a year, or against a cost of child care: not a monthly resource. */
const HORS_DU_MOIS: ReadonlySet<CodePrestation> = new Set(["ars", "paje_naissance", "cmg"]);

/**
 * Quotient familial of a Caf for the household's month. Nothing when the file does not know enough;
 * with reserves when the case is in doubt.
 *
 * (1/12 of the resources of year N-2, before tax allowances and after social ones + benefits of the
 * month) / parts. Sources, and what no text settles: docs/decisions/2026-11-24-quotient-familial.md
 */
export function quotientFamilial(
	foyer: Foyer,
	prestations: readonly PrestationDuMois[],
): Quotient | undefined {
	const parts = partsDe(foyer, prestations);
	const ressources = ressourcesDe(foyer, prestations);
	const mensuelles = prestationsDuMois(prestations);
	if (!parts || !ressources || mensuelles === undefined) return undefined;
	return {
		montant: Math.round(((ressources.valeur * 100) / 12 + mensuelles) / parts.valeur),
		reserves: [...parts.reserves, ...ressources.reserves],
	};
}

/** Centimes. */
function prestationsDuMois(prestations: readonly PrestationDuMois[]): number | undefined {
	let total = 0;
	for (const { prestation, montant } of prestations) {
		if (HORS_DU_MOIS.has(prestation)) continue;
		if (montant === null) return undefined;
		total += montant;
	}
	return total;
}
