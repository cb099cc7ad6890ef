import type { Foyer } from "../foyer/types.ts";
import type { OptionsValidation } from "../foyer/valider.ts";

/** Un foyer donne une ou plusieurs lignes de sortie, sans saut de ligne final ; "" : aucune. */
export type Traiter = (foyer: Foyer) => string;

/**
 * Le travail à faire sur chaque foyer. Chaque fil d'exécution charge `module` et appelle sa fonction
 * `creer(options)` ; les options traversent les fils, elles sont donc des données simples.
 */
export interface Traitement {
	/** Absent : les foyers sont seulement lus et validés. */
	module?: URL;
	options?: unknown;
	validation?: OptionsValidation;
}

export interface ModuleDeTraitement {
	creer(options: unknown): Traiter | Promise<Traiter>;
}

export async function chargerTraitement(
	module: string | undefined,
	options: unknown,
): Promise<Traiter> {
	if (module === undefined) return () => "";
	const charge = (await import(module)) as ModuleDeTraitement;
	return charge.creer(options);
}
