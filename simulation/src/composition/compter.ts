import type { Foyer } from "droits";
import { MESURES, type Mesure, type Vecteur } from "./cibles.ts";

const CODES: Record<Exclude<Mesure, "personnes">, readonly string[]> = {
	rsa: ["rsa"],
	ppa: ["ppa"],
	aide_logement: ["aide_logement"],
	af: ["af"],
	paje: ["paje_base", "paje_naissance", "cmg"],
};

/** Ce que compte la CNAF pour un foyer : droits en paiement (un pour la Paje entière) et personnes. */
export function compter(foyer: Foyer): Vecteur {
	const valorises: Record<string, { etat: string | null } | null | undefined> = {
		...foyer.droits_valorises,
	};
	return MESURES.map((m) =>
		m === "personnes"
			? foyer.personnes.length
			: Number(CODES[m].some((code) => valorises[code]?.etat === "en_paiement")),
	);
}
