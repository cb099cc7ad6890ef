import { ecarts } from "../../ecarts.ts";
import type { Traiter } from "../../population/traitement.ts";

export const MODULE = new URL(import.meta.url);

/** Une ligne par foyer que le texte change : son identifiant et ses écarts. */
export function creer(): Traiter {
	return (foyer) => {
		const trouves = ecarts(foyer);
		return trouves.length === 0 ? "" : JSON.stringify([foyer.id, trouves]);
	};
}
