import { CumulEcarts, type Ecart } from "../../ecarts.ts";
import { Ecrivain } from "../../population/ecrivain.ts";
import { type Bilan, traiterPopulation } from "../../population/traiter-population.ts";
import type { Commande } from "../commande.ts";
import {
	AIDE_ENTREE,
	AIDE_POPULATION,
	codeDeSortie,
	OPTIONS_POPULATION,
} from "../executer-population.ts";
import { ouvrirEntree, ouvrirSortie, refuserMemeFichier } from "../fichiers.ts";
import { type Arguments, lireArguments, lireEntier, type Options } from "../lire-arguments.ts";
import { Progression } from "../progression.ts";
import { enDonnees, enTexte } from "../tableau-ecarts.ts";
import { MODULE } from "../traitements/ecarts.ts";

const FILS_MAX = 256;

const OPTIONS = { ...OPTIONS_POPULATION, json: { type: "boolean" } } satisfies Options;

const AIDE = `droits ecarts [FICHIER] [options]

Compte et somme ce que le texte change au calcul de référence, point par point puis ensemble.

  droits ecarts foyers.ndjson
  zcat foyers.ndjson.gz | droits ecarts --json

Options
  --json                 le même compte en JSON
${AIDE_POPULATION}

${AIDE_ENTREE}
`;

export const ecarts: Commande = {
	nom: "ecarts",
	resume: "compte ce que le texte change au calcul de référence",
	aide: AIDE,
	async executer(args) {
		const lus = lireArguments("ecarts", args, OPTIONS);
		const { bilan, cumul } = await cumuler(lus);
		process.stdout.write(
			lus.drapeaux.has("json")
				? `${JSON.stringify(enDonnees(cumul, bilan.foyers), null, "\t")}\n`
				: enTexte(cumul, bilan.foyers),
		);
		return codeDeSortie(bilan);
	},
};

/** Les foyers se comparent dans les fils, les écarts s'additionnent ici, dans l'ordre de l'entrée. */
async function cumuler({
	fichiers,
	valeurs,
}: Arguments): Promise<{ bilan: Bilan; cumul: CumulEcarts }> {
	const fils = lireEntier("fils", valeurs.get("fils"), [1, FILS_MAX]);
	const cheminRejets = valeurs.get("rejets");
	refuserMemeFichier([fichiers[0], cheminRejets]);
	const entree = await ouvrirEntree(fichiers);
	const rejets = new Ecrivain(cheminRejets ? await ouvrirSortie(cheminRejets) : process.stderr);
	const progression = new Progression(process.stderr, entree.taille);
	const cumul = new CumulEcarts();
	try {
		const bilan = await traiterPopulation(progression.suivre(entree.flux), {
			traitement: { module: MODULE },
			...(fils !== undefined && { fils }),
			ecrire: async (octets) => ajouterLignes(cumul, octets),
			rejeter: (octets) => {
				if (!cheminRejets) progression.effacer();
				return rejets.ecrire(octets);
			},
			avancer: (avancement) => progression.avancer(avancement),
		});
		await rejets.terminer();
		progression.conclure(bilan);
		return { bilan, cumul };
	} catch (erreur) {
		progression.effacer();
		throw erreur;
	}
}

function ajouterLignes(cumul: CumulEcarts, octets: Uint8Array): void {
	for (const ligne of Buffer.from(octets).toString().split("\n")) {
		if (ligne === "") continue;
		const [id, trouves] = JSON.parse(ligne) as [string, Ecart[]];
		cumul.ajouter(id, trouves);
	}
}
