import type { Question } from "./question.ts";
import type { Champ, Erreur } from "./saisie/champ.ts";
import type { Reponses } from "./saisie/reponses.ts";

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
	/** Everything else, for the form to carry; nothing when the answers are kept elsewhere. */
	portees: Reponses;
	precedente?: string;
	restantes: number;
	/** « Étape 3 », where the steps are counted. */
	rang?: number;
}

/** The names under which a field travels. */
export function nomsDe(champ: Champ): string[] {
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

export const nomsDesChamps = ({ champs }: Question): Set<string> => new Set(champs.flatMap(nomsDe));
