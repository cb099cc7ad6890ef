import { calculer, PRESTATIONS } from "droits";
import type { Releve, Reponses } from "../../questionnaire/index.server.ts";
import type { Contexte } from "../calendrier.ts";
import { assembler } from "../foyer/assembler.ts";
import type { Question, Reponse } from "../questions/question.ts";
import { fabriques } from "../questions/toutes.ts";

/** Plausible households tried for each question. */
const FOYERS_ESSAYES = 24;
const CENTIME = 0.005;

/**
 * Tells whether an answer can still change a result: the household is completed in many ways, and in
 * each, only this answer changes. Found at once when it matters, which is the common case.
 */
export function importe(question: Question, releve: Releve<Question>, contexte: Contexte): boolean {
	for (let foyer = 0; foyer < FOYERS_ESSAYES; foyer++) {
		const [premier, ...autres] = question.essais.map((essai) => droitsAvec(essai, foyer));
		if (autres.some((droits) => differe(premier, droits))) return true;
	}
	return false;

	function droitsAvec(essai: Reponse, foyer: number): number[] {
		const reponses = completer(releve, contexte, (autre) =>
			autre.id === question.id ? essai : tirer(autre, foyer),
		);
		const { droits } = calculer(assembler(reponses, contexte));
		return PRESTATIONS.map((code) => droits[code] ?? 0);
	}
}

/** The answers given, and for each question without one, the answer that `choisir` makes up. */
export function completer(
	{ retenues, etapes }: Releve<Question>,
	contexte: Contexte,
	choisir: (question: Question) => Reponse = ({ essais }) => essais[0] ?? {},
): Reponses {
	const repondues = new Set(
		etapes.filter(({ etat }) => etat === "repondue").map(({ question }) => question.id),
	);
	const reponses = new Map(retenues);
	for (const fabrique of fabriques)
		for (const question of fabrique(reponses, contexte)) {
			if (repondues.has(question.id)) continue;
			for (const [nom, valeurs] of Object.entries(choisir(question))) reponses.set(nom, valeurs);
		}
	return reponses;
}

const differe = (a: number[], b: number[]) => a.some((x, i) => Math.abs(x - b[i]) > CENTIME);

/** The same answer for the same household, whatever question is being tried. */
function tirer({ id, essais }: Question, foyer: number): Reponse {
	if (essais.length === 0) return {};
	let h = Math.imul(foyer + 1, 0x9e3779b1);
	for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
	h ^= h >>> 15;
	h = Math.imul(h, 0x85ebca6b);
	return essais[((h ^ (h >>> 13)) >>> 0) % essais.length];
}
