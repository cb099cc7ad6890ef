import { textesFiche as textes } from "../textes/fiche.ts";
import type { Fiche } from "./dresser.ts";

/** Under this, there is nothing to speak of. */
const UN_EURO = 1;

/** The answer in a sentence. */
export function titreDe({ droits, gain }: Pick<Fiche, "droits" | "gain">): string {
	const { mois, douzeMois } = gain;
	if (mois.min >= UN_EURO) return textes.gagne(mois);
	if (mois.max >= UN_EURO) return textes.peutGagner(mois);
	if (douzeMois.min >= UN_EURO) return textes.gagneUneFois(douzeMois);
	if (droits.some(({ recu, certitude }) => !recu && certitude === "a_verifier"))
		return textes.aVerifier;
	return droits.some(({ recu }) => recu) ? textes.rienDePlus : textes.aucunDroit;
}
