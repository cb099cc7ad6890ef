import type { Foyer } from "droits";
import type { Hasard } from "../hasard.ts";
import { oublierFamille } from "./famille.ts";
import { liens } from "./liens.ts";
import { oublierLogement } from "./logement.ts";
import { oublierRevenus } from "./revenus.ts";

/** Le foyer tel que l'organisme le connaît : le vrai, avec des blancs (`null`) et un loyer parfois ancien. */
export function meconnaitre(vrai: Foyer, h: Hasard): Foyer {
	const connu: Foyer = {
		...vrai,
		logement: vrai.logement ? { ...vrai.logement } : null,
		personnes: vrai.personnes.map((p) => ({ ...p })),
	};
	const l = liens(vrai);
	oublierFamille(connu, h, l);
	oublierRevenus(connu, h, l);
	oublierLogement(connu, h, l);
	return connu;
}
