import type { Foyer } from "../foyer/types.ts";
import { type Lecture, lecture, type NomLecture } from "../lecture.ts";
import { Arret } from "./arret.ts";
import { estComplet } from "./complet.ts";
import { type Essais, essayer, evaluer, SANS_BORNES } from "./evaluer.ts";
import { enFormeFixe } from "./forme-fixe.ts";
import { HYPOTHESES, type Hypotheses } from "./hypotheses.ts";
import { DOUTE_MINIMAL } from "./incertitude.ts";
import type { Inconnue, Reserve } from "./inconnue.ts";
import { deduire, reperer } from "./reperer.ts";
import { repondererSelonPaiements } from "./vraisemblance.ts";

export interface OptionsAnalyse {
	lecture?: NomLecture | Lecture;
	hypotheses?: Hypotheses;
	graine?: number;
	/**
	 * Détection : une réponse absente sur l'aide de l'autre parent compte comme inconnue, et ce que
	 * l'organisme a valorisé renseigne sur ce qui manque.
	 */
	detection?: boolean;
	/** Probabilité sous laquelle un droit n'intéresse pas : les tirages peuvent s'arrêter plus tôt. */
	seuil?: number;
}

/** Les foyers possibles et ce qu'ils montrent. */
export interface Analyse {
	foyer: Foyer;
	inconnues: Inconnue[];
	reserves: Reserve[];
	essais: Essais;
	hypotheses: Hypotheses;
}

export const lectureDe = (demandee: NomLecture | Lecture | undefined): Lecture =>
	typeof demandee === "object" ? demandee : lecture(demandee ?? "droit");

/** Essaie les foyers possibles d'un foyer incomplet. */
export function analyser(f: Foyer, options: OptionsAnalyse): Analyse {
	const l = lectureDe(options.lecture);
	const h = options.hypotheses ?? HYPOTHESES;
	if (estComplet(f, options.detection === true)) {
		const essais = { tirages: [evaluer(f, 1, [], l)], bornes: SANS_BORNES, exact: true };
		return { foyer: f, inconnues: [], reserves: [], essais, hypotheses: h };
	}
	const foyer = enFormeFixe(deduire(f));
	const { inconnues, reserves } = reperer(foyer, h, options.detection);
	const { seuil = 0 } = options;
	const arret = seuil > DOUTE_MINIMAL ? Arret.pour(foyer, reserves, h, seuil) : undefined;
	const essais = essayer(foyer, inconnues, l, options.graine ?? 0, arret);
	if (options.detection && foyer.droits_valorises)
		essais.tirages = repondererSelonPaiements(essais.tirages, foyer.droits_valorises, h);
	return { foyer, inconnues, reserves, essais, hypotheses: h };
}
