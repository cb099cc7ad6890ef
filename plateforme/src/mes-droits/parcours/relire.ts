import type { Contexte } from "../calendrier.ts";
import type { Question } from "../questions/question.ts";
import { fabriques } from "../questions/toutes.ts";
import type { Erreur } from "../saisie/champ.ts";
import { lireChamp } from "../saisie/lire-champ.ts";
import type { Reponses } from "../saisie/reponses.ts";

/** Fields of the form that are not answers. */
export const VUES = "vues";
export const PASSEES = "passees";

/** Every question that applies, with what was done of it. */
export interface Etape {
	question: Question;
	etat: "repondue" | "passee" | "ouverte";
}

export interface Releve {
	/** Valid answers to questions that apply; nothing else reaches the calculation. */
	retenues: Map<string, readonly string[]>;
	etapes: Etape[];
}

/** What the form brought is read again each time: it may come from anywhere. */
export function relire(recues: Reponses, contexte: Contexte): Releve {
	const retenues = new Map<string, readonly string[]>();
	const etapes: Etape[] = [];
	const vues = new Set(recues.get(VUES));
	const passees = new Set(recues.get(PASSEES));
	for (const fabrique of fabriques)
		for (const question of fabrique(retenues, contexte))
			etapes.push({ question, etat: etatDe(question) });
	return { retenues, etapes };

	function etatDe(question: Question): Etape["etat"] {
		if (question.passer && passees.has(question.id)) return "passee";
		if (!vues.has(question.id)) return "ouverte";
		const { erreurs, valeurs } = lireQuestion(question, recues);
		if (erreurs.length > 0) return "ouverte";
		for (const [nom, lues] of valeurs) retenues.set(nom, lues);
		return "repondue";
	}
}

export function lireQuestion(question: Question, recues: Reponses) {
	const plusieurs = question.champs.length > 1;
	const lectures = question.champs.map((champ) => {
		const { valeurs, erreurs } = lireChamp(champ, recues);
		const libelle = plusieurs ? champ.libelle : undefined;
		return { valeurs, erreurs: erreurs.map((erreur): Erreur => ({ ...erreur, libelle })) };
	});
	return {
		valeurs: lectures.flatMap(({ valeurs }) => valeurs),
		erreurs: lectures.flatMap(({ erreurs }) => erreurs),
	};
}
