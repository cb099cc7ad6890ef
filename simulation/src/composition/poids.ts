import type { Vecteur } from "./cibles.ts";
import donnees from "./poids.json" with { type: "json" };

export interface PoidsDeProfil {
	/** Part des foyers de l'organisme. */
	poids: number;
	/** Moyennes par foyer de la case, dans l'ordre de MESURES. */
	mesures: Vecteur;
}

/** Poids calés par `bench/caler.bench.ts` et mesures de chaque case. */
export const POIDS: Readonly<Record<string, PoidsDeProfil | undefined>> = donnees;
