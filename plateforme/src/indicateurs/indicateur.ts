import type { Jour } from "../socle/index.ts";

export type Unite = "%" | "jours" | "€" | "nombre";

/**
 * A figure of the office, as data: what it says in words, the rows it is made of, its goal, its limits.
 * Dashboard, report, JSON and open data all read it from here.
 */
export interface Indicateur {
	/** « pieces-moins-15-jours »: never changed once published. */
	id: string;
	/** « Pièces traitées en moins de 15 jours » */
	nom: string;
	/** What it measures, in one sentence that anyone understands. */
	phrase: string;
	/** Which cases enter, by which date. */
	cohorte: string;
	/** What it is a share, a mean or a count of. */
	denominateur: string;
	/** What becomes of the cases not finished at the date of the measure. */
	ouverts: string;
	unite: Unite;
	/**
	 * How the rows make the figure: `part` (100 × mean of 0 and 1), `moyenne`, `nombre` (rows).
	 */
	calcul: "part" | "moyenne" | "nombre";
	/** Goal and where it was set; none where none was. */
	objectif?: { valeur: number; source: string };
	/** Which way is better, for arrows and colours; none for plain volumes. */
	mieux?: "plus" | "moins";
	/** Where the definition comes from. */
	source: string;
	reserves: readonly string[];
	/**
	 * A SELECT over the relations of `faits/` (which both the tables and the journal can give), one row a
	 * case: `jour date` (its place in time), `valeur numeric` (null: still open, in no figure),
	 * `modalite text` (null: no parts), `dossier bigint`, `sollicitation bigint`. Parameters: $1 first
	 * day, $2 day after the last, $3 day of the measure (what was known at the end of that day).
	 */
	unites: string;
	/** Names of the parts, in the order in which they are shown. */
	modalites?: Readonly<Record<string, string>>;
	/** The only part of which the whole is made, where the others are shown beside it. */
	ensemble?: string;
}

export interface Valeur {
	/** Null: withheld (n under 5) or no case; `pourquoi` says which. */
	valeur: number | null;
	n: number;
	/** Cases still open at the day of the measure, counted neither in `n` nor in the value. */
	enCours: number;
	pourquoi?: string;
}

export interface ValeurDuMois extends Valeur {
	/** « 2020-04 » */
	mois: string;
}

export interface Part extends Valeur {
	modalite: string;
	nom: string;
	/** The same months as the whole. */
	mois: ValeurDuMois[];
}

/** An indicator measured over a period, as it was known on a day. */
export interface Mesure extends Valeur {
	indicateur: Indicateur;
	debut: Jour;
	/** Day after the last. */
	fin: Jour;
	/** Day of the measure. */
	au: Jour;
	modalites: Part[];
	/** Each month of the period, oldest first: « 2020-03 ». */
	mois: ValeurDuMois[];
	precedente?: ValeurPrecedente;
	/** Of the parts, where known: by `modalite`. */
	modalitesPrecedentes: Readonly<Record<string, ValeurPrecedente>>;
}

/** The same figure a year before, measured here or brought in with its source. */
export interface ValeurPrecedente {
	valeur: number;
	annee: number;
	source: string;
}
