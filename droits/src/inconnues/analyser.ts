import type { Foyer } from "../foyer/types.ts";
import { type Lecture, lecture, type NomLecture } from "../lecture.ts";
import { estComplet } from "./complet.ts";
import { type Essais, essayer, evaluer } from "./evaluer.ts";
import { HYPOTHESES, type Hypotheses } from "./hypotheses.ts";
import type { Inconnue, Reserve } from "./inconnue.ts";
import { deduire, reperer } from "./reperer.ts";

export interface OptionsAnalyse {
	lecture?: NomLecture | Lecture;
	hypotheses?: Hypotheses;
	graine?: number;
	/** Une réponse absente sur l'aide de l'autre parent compte comme inconnue (détection). */
	priveAbsentInconnu?: boolean;
}

/** Les foyers possibles et ce qu'ils montrent. */
export interface Analyse {
	foyer: Foyer;
	inconnues: Inconnue[];
	reserves: Reserve[];
	essais: Essais;
}

export const lectureDe = (demandee: NomLecture | Lecture | undefined): Lecture =>
	typeof demandee === "object" ? demandee : lecture(demandee ?? "droit");

/** Essaie les foyers possibles d'un foyer incomplet. */
export function analyser(f: Foyer, options: OptionsAnalyse): Analyse {
	const l = lectureDe(options.lecture);
	if (estComplet(f, options.priveAbsentInconnu === true)) {
		const essais = { tirages: [evaluer(f, 1, [], l)], bornes: [], exact: true };
		return { foyer: f, inconnues: [], reserves: [], essais };
	}
	const foyer = deduire(f);
	const { inconnues, reserves } = reperer(
		foyer,
		options.hypotheses ?? HYPOTHESES,
		options.priveAbsentInconnu,
	);
	const essais = essayer(foyer, inconnues, l, options.graine ?? 0);
	return { foyer, inconnues, reserves, essais };
}
