/** A decision as the person reads it: on paper and on a page, the same words. */
export interface Lettre {
	objet: string;
	sections: Section[];
}

export interface Section {
	titre: string;
	paragraphes: string[];
	/** After the paragraphs, one a line. */
	liste?: string[];
	/** After the list. */
	suite?: string[];
}

/** For the envelope: paragraphs, titles marked as the printer of letters takes them. */
export const enTexte = ({ sections }: Lettre): string =>
	sections
		.flatMap(({ titre, paragraphes, liste = [], suite = [] }) => [
			...(titre ? [`# ${titre}`] : []),
			...paragraphes,
			...liste.map((ligne) => `• ${ligne}`),
			...suite,
		])
		.join("\n\n");
