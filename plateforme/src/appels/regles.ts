import type { Faits } from "../socle/index.ts";
import { ActeRefuse, type Arrivee, type Traitement } from "../sollicitations/index.ts";
import type { Plateau } from "./tables.ts";

export type MotifAppel = "attente-illisible" | "duree-illisible";

/** A call, once it ended. */
export interface AppelTermine {
	objet: string;
	dossier?: number | null;
	plateau: Plateau;
	/** Whether someone answered. */
	decroche: boolean;
	/** Whole seconds before someone answered, or before the caller gave up. */
	attente: number;
	/** Whole seconds of talk; only of a call that was answered. */
	duree?: number | null;
	equipe?: string | null;
}

const secondes = (n: number) => Number.isSafeInteger(n) && n >= 0;

/** What is received and treated at once, the row of the call, and its line of the journal. */
export function appelTermine({
	objet,
	dossier,
	plateau,
	decroche,
	attente,
	duree = null,
	equipe,
}: AppelTermine) {
	if (!secondes(attente)) throw new ActeRefuse<MotifAppel>("attente-illisible");
	if (decroche ? duree === null || !secondes(duree) : duree !== null)
		throw new ActeRefuse<MotifAppel>("duree-illisible");
	return {
		arrivee: {
			nature: "appel",
			canal: "telephone",
			objet,
			dossier,
			equipe,
			sansPromesse: true,
		} satisfies Arrivee,
		traitement: { issue: decroche ? "repondu" : "sans-suite" } satisfies Traitement,
		appel: { plateau, decroche, attente, duree },
		trace: { acte: "appel.terminer", faits: { plateau, decroche } satisfies Faits },
	};
}
