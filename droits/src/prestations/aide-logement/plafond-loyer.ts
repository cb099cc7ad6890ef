import { lireMois } from "../../calendrier.ts";
import type { Foyer } from "../../foyer/types.ts";
import { type Grille, grilleLoyers, lireGrille } from "./grilles.ts";

/** Ordre de grandeur du plafond de loyer d'un foyer, €/mois, sans regarder l'âge des enfants. */
export function plafondDeLoyer(f: Foyer): number {
	const zones: Grille[] = grilleLoyers(lireMois(f.mois));
	const aCharge = f.personnes.filter((p) => p.role === "enfant").length;
	const couple = f.personnes.length - aCharge > 1;
	return lireGrille(zones[(f.logement?.zone_apl ?? 2) - 1], { couple, aCharge });
}
