import { createContext, useContext } from "react";

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

export const ContexteCadre = createContext<CadreDesQuestions | undefined>(undefined);

export function useCadre(): CadreDesQuestions {
	const cadre = useContext(ContexteCadre);
	if (!cadre) throw new Error("questions posées hors d’un cadre");
	return cadre;
}
