import { HYPOTHESES } from "../../inconnues/hypotheses.ts";
import { type Commande, ErreurDeCommande, TOUT_TRAITE } from "../commande.ts";
import { lireArguments } from "../lire-arguments.ts";

const AIDE = `droits hypotheses

Écrit en JSON les hypothèses du programme sur ce que les dossiers ne disent pas, chacune avec sa
source. Modifiez le fichier, puis donnez-le à calculer ou à detecter : il remplace tout.

  droits hypotheses > hypotheses.json
  droits detecter foyers.ndjson --hypotheses hypotheses.json

Le fichier
  nom, date              ce que les hypothèses décrivent, et leur mois (AAAA-MM)
  booleens.CHAMP.vrai    probabilité de « vrai », de 0 à 1
  …poids                 une pondération par réponse possible ; seules leurs proportions comptent
  …mediane, …sigma       un montant log-normal : médiane, écart-type du logarithme
  …source                d'où vient l'hypothèse
Toutes les clés sont obligatoires, aucune autre n'est admise ; les nombres sont positifs ou nuls.
`;

export const hypotheses: Commande = {
	nom: "hypotheses",
	resume: "écrit les hypothèses du programme, à modifier",
	aide: AIDE,
	async executer(args) {
		const { fichiers } = lireArguments("hypotheses", args, { help: { type: "boolean" } });
		if (fichiers[0] !== undefined)
			throw new ErreurDeCommande(
				`« ${fichiers[0]} » est en trop : voyez « droits hypotheses --help ».`,
			);
		process.stdout.write(`${JSON.stringify(HYPOTHESES, null, "\t")}\n`);
		return TOUT_TRAITE;
	},
};
