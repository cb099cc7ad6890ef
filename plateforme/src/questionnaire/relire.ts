import type { Fabrique, Question } from "./question.ts";
import type { Erreur } from "./saisie/champ.ts";
import { lireChamp } from "./saisie/lire-champ.ts";
import type { Reponses } from "./saisie/reponses.ts";

/** Fields of the form that are not answers. */
export const VUES = "vues";
export const PASSEES = "passees";

/** Every question that applies, with what was done of it. */
export interface Etape<Q extends Question = Question> {
	question: Q;
	etat: "repondue" | "passee" | "ouverte";
}

export interface Releve<Q extends Question = Question> {
	/** Valid answers to questions that apply; nothing else reaches the calculation. */
	retenues: Map<string, readonly string[]>;
	etapes: Etape<Q>[];
}

/** What was received is read again each time: it may come from anywhere, and the questions may change. */
export function relire<Contexte, Q extends Question>(
	fabriques: readonly Fabrique<Contexte, Q>[],
	recues: Reponses,
	contexte: Contexte,
): Releve<Q> {
	const retenues = new Map<string, readonly string[]>();
	const etapes: Etape<Q>[] = [];
	const vues = new Set(recues.get(VUES));
	const passees = new Set(recues.get(PASSEES));
	for (const fabrique of fabriques)
		for (const question of fabrique(retenues, contexte))
			etapes.push({ question, etat: etatDe(question) });
	return { retenues, etapes };

	function etatDe(question: Q): Etape["etat"] {
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

/** Notes in the answers received that this question was answered, or passed over; or what to mend. */
export function enregistrer(
	question: Question,
	recues: Map<string, readonly string[]>,
	passer: boolean,
): Erreur[] {
	const { id } = question;
	const marquer = (nom: string, present: boolean) => {
		const autres = (recues.get(nom) ?? []).filter((autre) => autre !== id);
		recues.set(nom, present ? [...autres, id] : autres);
	};
	const passee = passer && question.passer !== undefined;
	if (!passee) {
		const { valeurs, erreurs } = lireQuestion(question, recues);
		if (erreurs.length > 0) {
			marquer(VUES, false);
			return erreurs;
		}
		for (const [nom, lues] of valeurs) recues.set(nom, lues);
	}
	marquer(VUES, !passee);
	marquer(PASSEES, passee);
	return [];
}
