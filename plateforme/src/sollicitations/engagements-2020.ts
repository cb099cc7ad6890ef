import type { Delai } from "./horloge/promettre.ts";
import { NATURES_RECUES, type Nature } from "./natures.ts";

export interface EngagementPublie extends Delai {
	nature: Nature;
	prestation: string | null;
	depuis: string;
	/** Share to be done in time, in percent; null where no goal was published. */
	objectif: number | null;
	source: string;
}

const depuis = "2018-01-01";
const calendaires = "calendaires" as const;
const publie = "Engagements de service de la caisse, bilan de l’année 2020";

/** Which the office treats as a step of a minimum income: the delay published is that of the whole. */
const MINIMA: Nature[] = ["demande", "piece", "declaration", "changement"];

const particuliers: Partial<
	Record<Nature, Pick<EngagementPublie, "jours" | "objectif" | "source">>
> = {
	piece: {
		jours: 15,
		objectif: 85,
		source: `${publie} : pièces en moins de 15 jours, objectif national 85 %`,
	},
	reclamation: {
		jours: 10,
		objectif: 70,
		source: `${publie} : réclamations en moins de 10 jours, objectif 70 %`,
	},
};

/**
 * What a Caf promised in 2020. What it did not publish (requests, questions, calls…) is promised as
 * documents are: an assumption, which its `source` says, and which an office replaces by its own.
 * The published page gives no first day: they are dated from the start of the national agreement 2018-2022.
 */
export const engagements2020: EngagementPublie[] = [
	...NATURES_RECUES.map((nature) => ({
		nature,
		prestation: null,
		decompte: calendaires,
		depuis,
		...(particuliers[nature] ?? {
			jours: 15,
			objectif: null,
			source: "Par défaut : aucun engagement publié, le délai des pièces est repris",
		}),
	})),
	...["rsa", "aah"].flatMap((prestation) =>
		MINIMA.map((nature) => ({
			nature,
			prestation,
			jours: 10,
			decompte: calendaires,
			depuis,
			objectif: null,
			source: `${publie} : minima sociaux en moins de 10 jours`,
		})),
	),
];
