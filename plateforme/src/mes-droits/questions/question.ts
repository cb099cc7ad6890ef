import {
	dateLue,
	premiere,
	type Question as QuestionPosee,
	type Reponses,
	type Fabrique as UneFabrique,
} from "../../questionnaire/index.server.ts";
import type { Contexte } from "../calendrier.ts";

export type Reponse = Record<string, string[]>;

export interface Question extends QuestionPosee {
	/** The law cannot start without it: always asked. */
	socle?: boolean;
	/** Answers far apart from each other: if none changes the result, the question is not asked. */
	essais: Reponse[];
}

export type Fabrique = UneFabrique<Contexte, Question>;

export interface Enfant {
	rang: number;
	/** AAAA-MM */
	naissance: string;
}

export const enCouple = (r: Reponses) => premiere(r, "vie") === "couple";

export const nombreEnfants = (r: Reponses) => Number(premiere(r, "enfants") ?? 0);

export function enfantsDe(r: Reponses): Enfant[] {
	return Array.from({ length: nombreEnfants(r) }, (_, i) => ({
		rang: i + 1,
		naissance: dateLue(r, `enfant.${i + 1}`) ?? "",
	})).filter(({ naissance }) => naissance !== "");
}

/** Adults by rank: 0 for who answers, 1 for the spouse. */
export const adultesDe = (r: Reponses): (0 | 1)[] => (enCouple(r) ? [0, 1] : [0]);

export const locataire = (r: Reponses) => premiere(r, "logement")?.startsWith("locataire") ?? false;

export const ouiNon = (nom: string, textes: { oui: string; non: string }) => ({
	champs: [
		{
			type: "choix" as const,
			nom,
			options: [
				{ valeur: "oui", libelle: textes.oui },
				{ valeur: "non", libelle: textes.non },
			],
		},
	],
	essais: [{ [nom]: ["oui"] }, { [nom]: ["non"] }],
});
