import type { CodePrestation, MotifAsf } from "droits";
import type { Jour } from "../socle/index.ts";

export const SENS = ["accord", "refus"] as const;
export type Sens = (typeof SENS)[number];

/**
 * `a-relire`: a colleague has not looked at it yet, nobody was told. `au-departement`: outside what the
 * département delegates, it is for it to decide. `prise`: written, and told to the person. `renvoyee`: the
 * colleague did not agree, the request is to be decided again.
 */
export const ETATS = ["a-relire", "au-departement", "prise", "renvoyee"] as const;
export type EtatDecision = (typeof ETATS)[number];

/** In whose name it is taken. */
export const AUTORITES = ["caisse", "delegation", "departement"] as const;
export type Autorite = (typeof AUTORITES)[number];

/** A reason, in the words of the letter, with what the law says it from. */
export interface Motif {
	/** Of the condition that is not met, or of the ground that the agent took. */
	cle: string;
	titre: string;
	texte: string;
	articles: string[];
}

/** What is decided of one right: of the household, or of one child (« enfant-2 »). */
export interface LigneDecidee {
	prestation: CodePrestation;
	beneficiaire: string;
	sens: Sens;
	/** Centimes a month, net; nothing where the law was not computed. */
	montant: number | null;
	avant: number | null;
	/** First day of the first month due. */
	effet: Jour | null;
	/** Months before the request that are paid, and their sum in centimes. */
	moisDeRappel: number;
	rappel: number;
	/** Months since the request, and their sum in centimes. */
	moisEchus: number;
	echu: number;
	/** Months that the law no longer pays. */
	moisPerdus: number;
	/** Article of the opening and of the arrears. */
	article: string | null;
	motifAsf: MotifAsf | null;
	motifs: Motif[];
}

/** What became of an exported line in the national system. */
export const ISSUES_NATIONALES = ["telle-quelle", "modifiee", "rejetee"] as const;
export type IssueNationale = (typeof ISSUES_NATIONALES)[number];
