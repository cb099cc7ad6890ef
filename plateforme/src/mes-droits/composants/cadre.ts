import type { CadreDesQuestions } from "../../questionnaire/index.ts";
import { textes } from "../textes.ts";

const { neSaitPas, prefereTaire, discretion } = textes.parcours;

export const CADRE: CadreDesQuestions = {
	adresse: "/mes-droits",
	secondes: 12,
	mots: { neSaitPas, prefereTaire, discretion },
};
