import type { Contexte } from "../calendrier.ts";
import type { Question } from "../questions/question.ts";
import type { Champ, Erreur } from "../saisie/champ.ts";
import { lireFormulaire, premiere, type Reponses } from "../saisie/reponses.ts";
import { avancer, type Position } from "./avancer.ts";
import { lireQuestion, PASSEES, type Releve, relire, VUES } from "./relire.ts";

/** Fields that say what to do, and are not carried on. */
export const ETAPE = "etape";
export const PASSER = "passer";
export const ALLER = "aller";

export interface EcranQuestion {
	type: "question";
	question: Question;
	/** What the fields show. */
	saisies: Reponses;
	erreurs: Erreur[];
	/** Everything else, for the form to carry. */
	portees: Reponses;
	precedente?: string;
	restantes: number;
}

export interface EcranResultat {
	type: "resultat";
	releve: Releve;
	portees: Reponses;
}

export type Ecran = EcranQuestion | EcranResultat;

/** What to show after a form was sent. Nothing is kept: the form holds everything. */
export function repondre(formulaire: FormData, contexte: Contexte): Ecran {
	const recues = lireFormulaire(formulaire);
	const aller = premiere(recues, ALLER);
	const etape = premiere(recues, ETAPE);
	const passer = recues.has(PASSER);
	for (const nom of [ALLER, ETAPE, PASSER]) recues.delete(nom);

	const { etapes } = relire(recues, contexte);
	const trouver = (id: string | undefined) =>
		etapes.find(({ question }) => question.id === id)?.question;
	const demandee = trouver(aller);
	if (demandee) return montrer(demandee, recues, avancer(recues, contexte), []);

	const question = trouver(etape);
	if (question) {
		const erreurs = enregistrer(question, recues, passer);
		if (erreurs.length > 0) return montrer(question, recues, avancer(recues, contexte), erreurs);
	}
	const position = avancer(recues, contexte);
	return position.suivante
		? montrer(position.suivante, recues, position, [])
		: { type: "resultat", releve: position.releve, portees: recues };
}

/** Notes in the answers received that this question was answered, or passed over. */
function enregistrer(question: Question, recues: Map<string, string[]>, passer: boolean): Erreur[] {
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

function montrer(
	question: Question,
	recues: Reponses,
	{ releve, restantes }: Position,
	erreurs: Erreur[],
): EcranQuestion {
	const siens = new Set(question.champs.flatMap(nomsDe));
	const rang = releve.etapes.findIndex((e) => e.question.id === question.id);
	const avant = releve.etapes.slice(0, Math.max(rang, 0));
	return {
		type: "question",
		question,
		saisies: new Map([...recues].filter(([nom]) => siens.has(nom))),
		erreurs,
		portees: new Map([...recues].filter(([nom]) => !siens.has(nom))),
		precedente: avant.findLast(({ etat }) => etat !== "ouverte")?.question.id,
		restantes,
	};
}

function nomsDe(champ: Champ): string[] {
	switch (champ.type) {
		case "mois":
			return [`${champ.nom}.mois`, `${champ.nom}.annee`];
		case "commune":
			return [champ.nom, `${champ.nom}.ailleurs`];
		case "choix":
			return [
				champ.nom,
				...champ.options.flatMap(({ precision }) => (precision ? nomsDe(precision) : [])),
			];
		default:
			return [champ.nom];
	}
}
