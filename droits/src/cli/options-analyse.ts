import type { Hypotheses } from "../inconnues/hypotheses.ts";
import type { NomLecture } from "../lecture.ts";
import { lireChoix, lireEntier, type Options } from "./lire-arguments.ts";
import { lireHypotheses } from "./lire-hypotheses.ts";

const GRAINE_MAX = 2 ** 32 - 1;

/** Les options de toute commande qui suppose ce qui manque ; elles traversent les fils d'exécution. */
export interface OptionsSupposer {
	lecture: NomLecture;
	graine: number;
	/** null : celles du programme. */
	hypotheses: Hypotheses | null;
}

export const OPTIONS_SUPPOSER = {
	lecture: { type: "string" },
	graine: { type: "string" },
	hypotheses: { type: "string" },
} satisfies Options;

export const AIDE_SUPPOSER = `  --lecture LECTURE      droit : la loi (défaut) ; openfisca : le calcul de référence, au centime
  --graine N             tirage des informations inconnues (défaut : 0)
  --hypotheses FICHIER   hypothèses sur les informations inconnues, à la place de celles du programme
                         (droits hypotheses les écrit : modifiez-les, puis donnez le fichier ici)`;

export async function lireOptionsSupposer(valeurs: Map<string, string>): Promise<OptionsSupposer> {
	const hypotheses = valeurs.get("hypotheses");
	return {
		lecture: lireChoix("lecture", valeurs.get("lecture"), ["droit", "openfisca"]),
		graine: lireEntier("graine", valeurs.get("graine"), [0, GRAINE_MAX]) ?? 0,
		hypotheses: hypotheses === undefined ? null : await lireHypotheses(hypotheses),
	};
}
