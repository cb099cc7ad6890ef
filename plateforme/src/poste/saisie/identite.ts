import { type Jour, lireJour } from "../../socle/index.ts";
import { textesNouveau } from "../textes/nouveau.ts";
import type { lecteurDe } from "./lecteur.ts";

const { fautes } = textesNouveau;
const NOM_MAX = 60;

/** Names and birth dates of whoever enters a file. */
export function lecteurDIdentite(
	{ texte, exiger, refuser }: ReturnType<typeof lecteurDe>,
	aujourdhui: Jour,
) {
	return {
		nomDe(champ: string, manque: string): string {
			const lu = exiger(champ, texte(champ) || undefined, manque);
			refuser(champ, lu !== undefined && !estUnNom(lu) && fautes.nomIllisible);
			return lu;
		},
		naissanceDe(champ: string): Jour {
			const lu = exiger(
				champ,
				lireJour(texte(champ)),
				texte(champ) ? fautes.naissance : fautes.naissanceManque,
			);
			refuser(champ, lu > aujourdhui && fautes.naissanceFuture);
			return lu;
		},
		rempli: (...champs: string[]): boolean => champs.some((champ) => texte(champ) !== ""),
	};
}

const estUnNom = (lu: string) =>
	lu.length <= NOM_MAX && /\p{L}/u.test(lu) && /^[\p{L}\p{M}' ’.-]+$/u.test(lu);
