import type { Commande } from "../commande.ts";
import {
	AIDE_ENTREE,
	AIDE_POPULATION,
	codeDeSortie,
	executerPopulation,
	OPTIONS_POPULATION,
} from "../executer-population.ts";
import { lireArguments } from "../lire-arguments.ts";

const NOMBRES = new Intl.NumberFormat("fr-FR");

const AIDE = `droits valider [FICHIER] [options]

Vérifie des foyers sans rien calculer : format, dates, montants, identifiants en double.

  droits valider foyers.ndjson
  droits valider foyers.json --rejets a-corriger.ndjson
  zcat foyers.ndjson.gz | droits valider

Options
${AIDE_POPULATION}

${AIDE_ENTREE}
`;

export const valider: Commande = {
	nom: "valider",
	resume: "vérifie des foyers sans rien calculer",
	aide: AIDE,
	async executer(args) {
		const lus = lireArguments("valider", args, OPTIONS_POPULATION);
		const bilan = await executerPopulation(lus, {});
		const { foyers, rejets } = bilan;
		process.stdout.write(
			`${NOMBRES.format(foyers)} ${foyers > 1 ? "foyers valides" : "foyer valide"}, ` +
				`${NOMBRES.format(rejets)} ${rejets > 1 ? "rejets" : "rejet"}\n`,
		);
		return codeDeSortie(bilan);
	},
};
