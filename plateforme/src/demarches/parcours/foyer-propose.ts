import { appliquer, type Changement, type FoyerChange } from "../../changements/index.ts";
import type { Reponses } from "../../questionnaire/index.server.ts";
import type { Connu, Demarche, Ebauche } from "../demarche.ts";
import { positionDans } from "./position.ts";

export interface FoyerPropose extends FoyerChange {
	/** What was declared, as an agent could have typed it. */
	changement: Changement;
	/** What the household cannot hold, and an agent has to see with the person. */
	aVoir: readonly string[];
}

/**
 * The household once what a person answered is believed: the known one and the answers that are valid.
 * Nothing is written: a decision compares the two, and writes what it keeps.
 */
export function foyerPropose(demarche: Demarche, reponses: Reponses, connu: Connu): FoyerPropose {
	const { retenues } = positionDans(demarche, reponses, connu).releve;
	const ebauche: Ebauche = {
		mois: connu.mois,
		enfants: [],
		partent: [],
		activites: new Map(),
		chomages: new Map(),
		revenus: { trimestre: connu.trimestre, parPlace: new Map() },
		privesDAide: new Map(),
		alternances: [],
		aVoir: [],
	};
	for (const question of demarche.questions) question.changer?.(ebauche, retenues, connu);
	const { aVoir, ...changement } = ebauche;
	return { ...appliquer(connu.foyer, changement), changement, aVoir };
}
