import {
	type Question,
	type Releve,
	type Reponses,
	relire,
} from "../../questionnaire/index.server.ts";
import type { Connu, Demarche } from "../demarche.ts";

export interface Position {
	releve: Releve;
	/** Absent when everything is answered: what remains is to check and send. */
	suivante?: Question;
	restantes: number;
}

/** Where someone is in a procedure, from what they answered; every answer is read again. */
export function positionDans(demarche: Demarche, reponses: Reponses, connu: Connu): Position {
	const fabriques = demarche.questions.map(
		(question) => (r: Reponses, c: Connu) => question.poser(r, c),
	);
	const releve = relire(fabriques, reponses, connu);
	const ouvertes = releve.etapes.filter(({ etat }) => etat === "ouverte");
	return { releve, suivante: ouvertes[0]?.question, restantes: ouvertes.length };
}

/** What the fields show at first: the answers kept, or else what the file says, unless a helper reads. */
export function saisiesDe(
	demarche: Demarche,
	noms: ReadonlySet<string>,
	reponses: Reponses,
	connu: Connu,
): Map<string, readonly string[]> {
	const saisies = new Map<string, readonly string[]>();
	for (const question of connu.discret ? [] : demarche.questions)
		for (const [nom, valeurs] of Object.entries(question.preremplir?.(connu) ?? {}))
			if (noms.has(nom)) saisies.set(nom, valeurs);
	for (const [nom, valeurs] of reponses) if (noms.has(nom)) saisies.set(nom, valeurs);
	return saisies;
}
