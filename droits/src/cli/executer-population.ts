import { Ecrivain } from "../population/ecrivain.ts";
import type { Traitement } from "../population/traitement.ts";
import { type Bilan, type Ecrire, traiterPopulation } from "../population/traiter-population.ts";
import { DES_REJETS, TOUT_TRAITE } from "./commande.ts";
import { ouvrirEntree, ouvrirSortie, refuserMemeFichier } from "./fichiers.ts";
import { type Arguments, lireEntier, type Options } from "./lire-arguments.ts";
import { Progression } from "./progression.ts";

const FILS_MAX = 256;

/** Les options de toute commande qui lit une population. */
export const OPTIONS_POPULATION = {
	rejets: { type: "string" },
	fils: { type: "string" },
	help: { type: "boolean" },
} satisfies Options;

export const AIDE_POPULATION = `  --rejets FICHIER       y écrire les lignes refusées (défaut : sortie d'erreur)
  --fils N               fils d'exécution (défaut : un par cœur)
  --help                 cette aide`;

export const AIDE_ENTREE = `FICHIER est en NDJSON (un foyer par ligne) ou une liste JSON ; « - » ou rien : l'entrée standard.
Une ligne refusée donne {"ligne","champ","motif"} et n'arrête pas les autres.
Sortie 0 : tout est traité · 1 : il y a des rejets · 2 : rien n'a pu être lu, ou la commande est fausse.`;

/** Retient les résultats, et ne les écrit qu'une fois tous connus. */
export interface Recueil {
	/** Reçoit des lignes entières, dans l'ordre de l'entrée. */
	ajouter(octets: Uint8Array): void;
	rediger(ecrire: Ecrire): Promise<void>;
}

/** Fait traverser une population à un traitement, jusqu'à la sortie ; rend le bilan. */
export async function executerPopulation(
	{ fichiers, valeurs }: Arguments,
	traitement: Traitement,
	recueil?: Recueil,
): Promise<Bilan> {
	const fils = lireEntier("fils", valeurs.get("fils"), [1, FILS_MAX]);
	const cheminSortie = valeurs.get("sortie");
	const cheminRejets = valeurs.get("rejets");
	refuserMemeFichier([fichiers[0], cheminSortie, cheminRejets]);
	const entree = await ouvrirEntree(fichiers);
	const sortie = new Ecrivain(cheminSortie ? await ouvrirSortie(cheminSortie) : process.stdout);
	const rejets = new Ecrivain(cheminRejets ? await ouvrirSortie(cheminRejets) : process.stderr);
	const progression = new Progression(process.stderr, entree.taille);
	try {
		const bilan = await traiterPopulation(progression.suivre(entree.flux), {
			traitement,
			...(fils !== undefined && { fils }),
			ecrire: recueil ? async (octets) => recueil.ajouter(octets) : sortie.ecrire,
			rejeter: (octets) => {
				if (!cheminRejets) progression.effacer();
				return rejets.ecrire(octets);
			},
			avancer: (avancement) => progression.avancer(avancement),
		});
		await recueil?.rediger(sortie.ecrire);
		await sortie.terminer();
		await rejets.terminer();
		progression.conclure(bilan);
		return bilan;
	} catch (erreur) {
		progression.effacer();
		throw erreur;
	}
}

export function codeDeSortie({ rejets }: Bilan): number {
	return rejets > 0 ? DES_REJETS : TOUT_TRAITE;
}
