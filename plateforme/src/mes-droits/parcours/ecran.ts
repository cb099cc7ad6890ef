import {
	ALLER,
	type EcranQuestion,
	ETAPE,
	enregistrer,
	lireFormulaire,
	nomsDesChamps,
	PASSER,
	premiere,
	type Releve,
	type Reponses,
	relire,
} from "../../questionnaire/index.server.ts";
import type { Contexte } from "../calendrier.ts";
import type { Question } from "../questions/question.ts";
import { fabriques } from "../questions/toutes.ts";
import { avancer, type Position } from "./avancer.ts";

export interface EcranResultat {
	type: "resultat";
	releve: Releve<Question>;
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

	const { etapes } = relire(fabriques, recues, contexte);
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

function montrer(
	question: Question,
	recues: Reponses,
	{ releve, restantes }: Position,
	erreurs: EcranQuestion["erreurs"],
): EcranQuestion {
	const siens = nomsDesChamps(question);
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
