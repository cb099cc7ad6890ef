import type { Foyer } from "../foyer/types.ts";
import type { Traiter } from "./traitement.ts";

/** Rend l'identifiant de chaque foyer, et échoue à ceux qu'on lui dit. */
export function creer(options: { echouerA?: string } | undefined): Traiter {
	return ({ id }: Foyer) => {
		if (id === options?.echouerA) throw new Error("division par zéro");
		if (id.startsWith("muet")) return "";
		return id.startsWith("double") ? `${id}\n${id}` : id;
	};
}
