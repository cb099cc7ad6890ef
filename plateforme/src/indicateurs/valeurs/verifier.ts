import { indicateurDe } from "../definitions.ts";

/** A figure of a past year, brought in with its source. */
export interface ValeurAnnuelle {
	indicateur: string;
	/** A part of the indicator; the whole when left out or empty. */
	modalite?: string;
	annee: number;
	/** In the unit of the indicator: 82 for 82 %. */
	valeur: number;
	/** How many cases it is made of, where that is known. */
	n?: number | null;
	/** Where it was published, or which system made it. */
	source: string;
}

export type MotifValeur =
	| "indicateur-inconnu"
	| "modalite-inconnue"
	| "annee-hors-bornes"
	| "valeur-illisible"
	| "part-hors-bornes"
	| "n-illisible"
	| "source-vide"
	| "source-longue"
	| "deja-donnee";

/** `rang`: place in the list, from 0. */
export interface RefusDeValeur {
	rang: number;
	motif: MotifValeur;
	valeur: ValeurAnnuelle;
}

const PREMIERE_ANNEE = 1990;
const SOURCE_MAX = 300;

/** First reason of each value refused. `annee`: of today; a later one cannot be known. */
export function verifierValeurs(
	valeurs: readonly ValeurAnnuelle[],
	annee: number,
): RefusDeValeur[] {
	const vues = new Set<string>();
	return valeurs.flatMap((valeur, rang) => {
		const cle = `${valeur.indicateur} ${valeur.modalite ?? ""} ${valeur.annee}`;
		const motif = refuser(valeur, annee) ?? (vues.has(cle) ? "deja-donnee" : undefined);
		vues.add(cle);
		return motif ? [{ rang, motif, valeur }] : [];
	});
}

function refuser(
	{ indicateur, modalite = "", annee, valeur, n, source }: ValeurAnnuelle,
	derniere: number,
): MotifValeur | undefined {
	const defini = indicateurDe(indicateur);
	if (!defini) return "indicateur-inconnu";
	if (modalite !== "" && !Object.hasOwn(defini.modalites ?? {}, modalite))
		return "modalite-inconnue";
	if (!Number.isInteger(annee) || annee < PREMIERE_ANNEE || annee > derniere)
		return "annee-hors-bornes";
	if (!Number.isFinite(valeur) || valeur < 0) return "valeur-illisible";
	if (defini.unite === "%" && valeur > 100) return "part-hors-bornes";
	if (n !== undefined && n !== null && !(Number.isInteger(n) && n >= 0)) return "n-illisible";
	if (!source.trim()) return "source-vide";
	if (source.trim().length > SOURCE_MAX) return "source-longue";
	return undefined;
}
