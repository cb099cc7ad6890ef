import { moduleVoisin } from "../../population/module-voisin.ts";
import type { Commande } from "../commande.ts";
import {
	AIDE_ENTREE,
	AIDE_POPULATION,
	codeDeSortie,
	executerPopulation,
	OPTIONS_POPULATION,
} from "../executer-population.ts";
import { lireArguments, type Options } from "../lire-arguments.ts";
import { AIDE_SUPPOSER, lireOptionsSupposer, OPTIONS_SUPPOSER } from "../options-analyse.ts";
import type { OptionsCalculer } from "../traitements/calculer.ts";

const OPTIONS = {
	...OPTIONS_POPULATION,
	...OPTIONS_SUPPOSER,
	net: { type: "boolean" },
	intermediaires: { type: "boolean" },
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
${AIDE_SUPPOSER}
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
		const options: OptionsCalculer = {
			...(await lireOptionsSupposer(valeurs)),
			net: drapeaux.has("net"),
			intermediaires: drapeaux.has("intermediaires"),
		};
		return codeDeSortie(await executerPopulation(lus, { module: MODULE, options }));
	},
};
