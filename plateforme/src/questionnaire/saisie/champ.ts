/** A field of a question. `nom` is its name in the form; `libelle` is left out when the title says it. */
export type Champ =
	| ChampChoix
	| ChampCases
	| ChampEuros
	| ChampNombre
	| ChampMois
	| ChampJour
	| ChampCommune
	| ChampTexte;

interface Commun {
	nom: string;
	libelle?: string;
	aide?: string;
}

export interface Option {
	valeur: string;
	libelle: string;
	aide?: string;
	/** Asked only if this option is chosen. */
	precision?: ChampEuros | ChampMois | ChampTexte;
}

export interface ChampChoix extends Commun {
	type: "choix";
	options: Option[];
}

/** Several answers. With `rien`, one must be given, and this one excludes the others. */
export interface ChampCases extends Commun {
	type: "cases";
	options: Option[];
	rien?: string;
}

export interface ChampEuros extends Commun {
	type: "euros";
	libelle: string;
	/** €, the largest plausible amount. */
	max: number;
	facultatif?: boolean;
	/** A total, and not an amount a month. */
	total?: boolean;
}

export interface ChampNombre extends Commun {
	type: "nombre";
	max: number;
	/** What to say above `max`. */
	trop: string;
}

/** A month and a year, in two fields named `nom.mois` and `nom.annee`. */
export interface ChampMois extends Commun {
	type: "mois";
	libelle: string;
	/** AAAA-MM, included. */
	min: string;
	max: string;
	avant: string;
	apres: string;
}

/** A civil day, typed as one writes it: « 12/03/2020 ». */
export interface ChampJour extends Commun {
	type: "jour";
	libelle: string;
	/** AAAA-MM-JJ, included. */
	min: string;
	max: string;
	avant: string;
	apres: string;
}

/** A few words. */
export interface ChampTexte extends Commun {
	type: "texte";
	libelle: string;
	/** Characters. */
	max: number;
	facultatif?: boolean;
	/** For the browser to fill in: « given-name ». */
	remplir?: string;
}

/** A commune of the département, or none when the box `nom.ailleurs` is ticked. */
export interface ChampCommune extends Commun {
	type: "commune";
	ailleurs: string;
}

export interface Erreur {
	/** Identifier of the field to mend. */
	champ: string;
	message: string;
	/** Which field, when the question has several. */
	libelle?: string;
}
