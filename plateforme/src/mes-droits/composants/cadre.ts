import { createContext, useContext } from "react";
import { textes } from "../textes.ts";

const { neSaitPas, prefereTaire, discretion } = textes.parcours;

/** Where the questions are asked: on their own page, or by someone who holds an interview. */
export interface CadreDesQuestions {
	adresse: string;
	/** The act that the form names, where the page has several. */
	acte?: string;
	/** How long a question takes there. */
	secondes: number;
	mots: { neSaitPas: string; prefereTaire: string; discretion: string };
	/** Above the title: « À demander ». */
	surtitre?: string;
	/** For the one who asks: what the question is for, what to look at. */
	consigne?: (question: string) => string | undefined;
}

const PUBLIC: CadreDesQuestions = {
	adresse: "/mes-droits",
	secondes: 12,
	mots: { neSaitPas, prefereTaire, discretion },
};

export const ContexteCadre = createContext<CadreDesQuestions>(PUBLIC);
export const useCadre = () => useContext(ContexteCadre);
