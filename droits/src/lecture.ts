import { type Arrondi, arrondir, arrondirAuPair } from "./montant.ts";

/** Points où la loi et le calcul de référence divergent ; `true` suit le texte. */
export interface Interrupteurs {
	/** Compléments d'AEEH : chaque catégorie à son propre taux. */
	complements_aeeh: boolean;
	/** TL arrondi à la troisième décimale de pourcentage. */
	tl_arrondi: boolean;
	/** RL arrondi à la deuxième décimale de pourcentage. */
	rl_arrondi: boolean;
	/** Loyer retenu au centime. */
	loyer_exact: boolean;
	/** Un seul enfant est le plus âgé, même entre jumeaux. */
	aine_jumeaux: boolean;
	/** La demie est comptée pour un. */
	arrondi_commercial: boolean;
	/** Un enfant compte pour l'allocation de base à partir de sa naissance. */
	naissance_requise: boolean;
	/** Une allocation de base par enfant de naissances multiples. */
	paje_naissances_multiples: boolean;
}

export type NomInterrupteur = keyof Interrupteurs;

/** Article qui fonde chaque interrupteur ; le détail est dans docs/droit/lectures.md. */
export const INTERRUPTEURS: Record<NomInterrupteur, { article: string; lien: string }> = {
	complements_aeeh: {
		article: "CSS art. D541-2",
		lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006737170",
	},
	tl_arrondi: {
		article: "Arrêté du 27 septembre 2019, art. 14, 2°",
		lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000048109301",
	},
	rl_arrondi: {
		article: "Arrêté du 27 septembre 2019, art. 14, 2°",
		lien: "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000048109301",
	},
	loyer_exact: {
		article: "CCH art. D823-16, 2°",
		lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038878905",
	},
	aine_jumeaux: {
		article: "CSS art. L521-3",
		lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006743289",
	},
	arrondi_commercial: {
		article: "CGI art. 1649 undecies",
		lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006306979",
	},
	naissance_requise: {
		article: "CSS art. L531-3",
		lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036393143",
	},
	paje_naissances_multiples: {
		article: "CSS art. L531-3",
		lien: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000036393143",
	},
};

/** Une lecture du droit : ses interrupteurs et l'arrondi qui en découle. */
export interface Lecture extends Interrupteurs {
	arrondi: Arrondi;
}

export type NomLecture = "droit" | "openfisca";

function composer(interrupteurs: Interrupteurs): Lecture {
	return {
		...interrupteurs,
		arrondi: interrupteurs.arrondi_commercial ? arrondir : arrondirAuPair,
	};
}

const toutes = (valeur: boolean): Interrupteurs => ({
	complements_aeeh: valeur,
	tl_arrondi: valeur,
	rl_arrondi: valeur,
	loyer_exact: valeur,
	aine_jumeaux: valeur,
	arrondi_commercial: valeur,
	naissance_requise: valeur,
	paje_naissances_multiples: valeur,
});

const LECTURES: Record<NomLecture, Lecture> = {
	droit: composer(toutes(true)),
	openfisca: composer(toutes(false)),
};

/** La lecture d'un nom, ou la même avec quelques interrupteurs changés. */
export function lecture(nom: NomLecture, changes?: Partial<Interrupteurs>): Lecture {
	return changes ? composer({ ...LECTURES[nom], ...changes }) : LECTURES[nom];
}
