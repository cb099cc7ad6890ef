import { moduleVoisin } from "../../population/module-voisin.ts";
import type { Commande } from "../commande.ts";
import {
	AIDE_ENTREE,
	AIDE_POPULATION,
	codeDeSortie,
	executerPopulation,
	OPTIONS_POPULATION,
} from "../executer-population.ts";
import { lireArguments, lireChoix, lireEntier, type Options } from "../lire-arguments.ts";
import { lireHypotheses } from "../lire-hypotheses.ts";
import type { OptionsCalculer } from "../traitements/calculer.ts";

const GRAINE_MAX = 2 ** 32 - 1;

const OPTIONS = {
	...OPTIONS_POPULATION,
	net: { type: "boolean" },
	intermediaires: { type: "boolean" },
	lecture: { type: "string" },
	graine: { type: "string" },
	hypotheses: { type: "string" },
	sortie: { type: "string" },
} satisfies Options;

const MODULE = moduleVoisin("../traitements/calculer", import.meta.url);

const AIDE = `droits calculer [FICHIER] [options]

Calcule tous les droits de chaque foyer pour son mois : une ligne JSON par foyer, dans l'ordre.

  droits calculer foyers.ndjson > droits.ndjson
  droits calculer foyers.json --net --sortie droits.ndjson --rejets rejets.ndjson
  zcat foyers.ndjson.gz | droits calculer --lecture openfisca | head

Options
  --net                  montants après CRDS (défaut : avant)
  --intermediaires       ajoute les valeurs intermédiaires du calcul
  --lecture LECTURE      droit : la loi (défaut) ; openfisca : le calcul de référence, au centime
  --graine N             tirage des informations inconnues (défaut : 0)
  --hypotheses FICHIER   hypothèses sur les informations inconnues, à la place de celles du programme
  --sortie FICHIER       y écrire les résultats (défaut : sortie standard)
${AIDE_POPULATION}

${AIDE_ENTREE}
`;

export const calculer: Commande = {
	nom: "calculer",
	resume: "calcule tous les droits de chaque foyer",
	aide: AIDE,
	async executer(args) {
		const lus = lireArguments("calculer", args, OPTIONS);
		const { drapeaux, valeurs } = lus;
		const hypotheses = valeurs.get("hypotheses");
		const options: OptionsCalculer = {
			net: drapeaux.has("net"),
			intermediaires: drapeaux.has("intermediaires"),
			lecture: lireChoix("lecture", valeurs.get("lecture"), ["droit", "openfisca"]),
			graine: lireEntier("graine", valeurs.get("graine"), [0, GRAINE_MAX]) ?? 0,
			hypotheses: hypotheses === undefined ? null : await lireHypotheses(hypotheses),
		};
		return codeDeSortie(await executerPopulation(lus, { module: MODULE, options }));
	},
};
