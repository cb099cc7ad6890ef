import { DERNIER_MOIS, ecrireMois, lireMois, PREMIER_MOIS } from "../../calendrier.ts";
import type { CodePrestation } from "../../foyer/types.ts";
import type { NomLecture } from "../../lecture.ts";
import { PRESTATIONS } from "../../resultat.ts";
import { type Commande, ErreurDeCommande } from "../commande.ts";
import {
	AIDE_ENTREE,
	AIDE_POPULATION,
	codeDeSortie,
	executerPopulation,
	OPTIONS_POPULATION,
	type Recueil,
} from "../executer-population.ts";
import { lireArguments, lireChoix, type Options } from "../lire-arguments.ts";
import { MODULE, type OptionsExpliquer } from "../traitements/expliquer.ts";

const OPTIONS = {
	...OPTIONS_POPULATION,
	id: { type: "string" },
	prestation: { type: "string" },
	format: { type: "string" },
	lecture: { type: "string" },
	mois: { type: "string" },
	sortie: { type: "string" },
} satisfies Options;

const AIDE = `droits expliquer [FICHIER] [options]

Explique les droits de chaque foyer : la réponse, puis chaque pas avec ses chiffres et ses articles.

  droits expliquer foyers.ndjson --id F-0001
  droits expliquer foyers.ndjson --id F-0001 --prestation ppa
  droits expliquer foyers.ndjson --format html --sortie explications.html

Options
  --id ID                ce foyer seulement (défaut : tous)
  --prestation CODE      cette prestation seulement : ${PRESTATIONS.slice(0, 7).join(", ")},
                         ${PRESTATIONS.slice(7).join(", ")} (défaut : toutes)
  --format FORMAT        texte (défaut) ; json : une ligne par foyer ; html : un fragment par foyer
  --lecture LECTURE      droit : la loi (défaut) ; openfisca : le calcul de référence, au centime
  --mois AAAA-MM         mois de droit (défaut : celui du foyer)
  --sortie FICHIER       y écrire les explications (défaut : sortie standard)
${AIDE_POPULATION}

${AIDE_ENTREE}
`;

export const expliquer: Commande = {
	nom: "expliquer",
	resume: "explique les droits d'un foyer, pas à pas",
	aide: AIDE,
	async executer(args) {
		const lus = lireArguments("expliquer", args, OPTIONS);
		const { valeurs } = lus;
		const id = valeurs.get("id");
		const mois = lireMoisDeDroit(valeurs.get("mois"));
		const prestation = valeurs.get("prestation");
		const lecture: NomLecture = lireChoix("lecture", valeurs.get("lecture"), [
			"droit",
			"openfisca",
		]);
		const options: OptionsExpliquer = {
			format: lireChoix("format", valeurs.get("format"), ["texte", "json", "html"]),
			lecture,
			...(id !== undefined && { id }),
			...(mois !== undefined && { mois }),
			...(prestation !== undefined && { prestation: lirePrestation(prestation) }),
			...(process.stdout.columns && { largeur: largeur(process.stdout.columns) }),
		};
		const recueil = id === undefined ? undefined : seulFoyer(id);
		return codeDeSortie(await executerPopulation(lus, { module: MODULE, options }, recueil));
	},
};

const LARGEUR_MIN = 40;
const LARGEUR_MAX = 100;

/** La largeur du terminal, dans des limites où une phrase se lit bien. */
const largeur = (colonnes: number): number =>
	Math.min(LARGEUR_MAX, Math.max(LARGEUR_MIN, colonnes));

function lirePrestation(valeur: string): CodePrestation {
	const trouvee = PRESTATIONS.find((code) => code === valeur);
	if (trouvee !== undefined) return trouvee;
	throw new ErreurDeCommande(
		`L'option --prestation ne peut pas valoir « ${valeur} » : choisissez ${PRESTATIONS.join(", ")}.`,
	);
}

function lireMoisDeDroit(valeur: string | undefined): string | undefined {
	if (valeur === undefined) return undefined;
	const mois = /^\d{4}-(0[1-9]|1[0-2])$/.test(valeur) ? lireMois(valeur) : Number.NaN;
	if (mois >= PREMIER_MOIS && mois <= DERNIER_MOIS) return valeur;
	throw new ErreurDeCommande(
		`L'option --mois ne peut pas valoir « ${valeur} » : donnez un mois de ${ecrireMois(PREMIER_MOIS)} à ${ecrireMois(DERNIER_MOIS)}.`,
	);
}

/** Retient l'explication du foyer demandé, et dit s'il n'est pas dans l'entrée. */
function seulFoyer(id: string): Recueil {
	const lues: Uint8Array[] = [];
	return {
		ajouter: (octets) => {
			if (octets.length > 0) lues.push(octets.slice());
		},
		rediger: async (ecrire) => {
			if (lues.length === 0)
				throw new ErreurDeCommande(
					`Aucun foyer « ${id} » n'a pu être lu : vérifiez son identifiant et les rejets.`,
				);
			for (const octets of lues) await ecrire(octets);
		},
	};
}
