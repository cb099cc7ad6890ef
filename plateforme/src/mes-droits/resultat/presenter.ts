import {
	type ReponseEnMots,
	type Reponses,
	reponsesEnMots,
} from "../../questionnaire/index.server.ts";
import type { Contexte } from "../calendrier.ts";
import { assembler } from "../foyer/assembler.ts";
import type { EcranResultat } from "../parcours/ecran.ts";
import { completer } from "../parcours/importer.ts";
import { questionDuChamp } from "../parcours/question-du-champ.ts";
import { type Bilan, dresserBilan } from "./bilan.ts";
import { type Explications, expliquerBilan } from "./explications.ts";

export interface Resultat {
	type: "resultat";
	bilan: Bilan;
	explications: Explications;
	reponses: ReponseEnMots[];
	portees: Reponses;
	/** The question passed over whose answer would settle most. */
	question?: { id: string; titre: string };
	/** The month lived, when its amounts are not known yet. */
	vecu?: string;
	/** Some questions were not asked or answered. */
	abrege: boolean;
}

export function presenter({ releve, portees }: EcranResultat, contexte: Contexte): Resultat {
	const bilan = dresserBilan(assembler(releve.retenues, contexte));
	const id = bilan.champ && questionDuChamp(bilan.champ, releve);
	const etape = releve.etapes.find(({ question }) => question.id === id);
	return {
		type: "resultat",
		bilan,
		explications: expliquerBilan(bilan, assembler(completer(releve, contexte), contexte)),
		abrege: releve.etapes.some(({ etat }) => etat !== "repondue"),
		reponses: reponsesEnMots(releve),
		portees,
		question: etape && { id: etape.question.id, titre: etape.question.titre },
		vecu: contexte.aujourdhui > contexte.mois ? contexte.aujourdhui : undefined,
	};
}
