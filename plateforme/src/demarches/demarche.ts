import type { CodePrestation, Foyer } from "droits";
import type { Changement, RevenusDuTrimestre } from "../changements/index.ts";
import type { DroitDuDossier } from "../dossiers/index.ts";
import type { Question, Reponses } from "../questionnaire/index.server.ts";
import type { Jour } from "../socle/index.ts";
import type { Enjeu, Nature } from "../sollicitations/index.ts";
import type { CodePiece } from "./pieces.ts";

/** What the office knows of whoever answers, and when. */
export interface Connu {
	jour: Jour;
	/** Month of the request, AAAA-MM: the one of `jour`. */
	mois: string;
	/** The household told of `mois`, with the rights on file. */
	foyer: Foyer;
	/** By place in the household. */
	prenoms: readonly string[];
	/** The three months on which RSA and prime d’activité of `mois` are counted. */
	trimestre: readonly string[];
	/** Those that are not over. */
	droits: readonly DroitDuDossier[];
	/** The person objected to being looked for: only what they ask for is computed. */
	oppose: boolean;
	/** No file tells of them: the household is the one that they just said. */
	sansDossier?: boolean;
	/** A helper reads: nothing that the file knows of health or of a separation is shown. */
	discret?: boolean;
}

type Ouvert<T> =
	T extends ReadonlyMap<infer K, infer V> ? Map<K, V> : T extends readonly (infer E)[] ? E[] : T;

/** What the answers change in the household, while it is being gathered. */
export type Ebauche = { -readonly [C in keyof Changement]: Ouvert<Changement[C]> } & {
	revenus: { parPlace: Map<number, RevenusDuTrimestre> };
	/** What an agent has to settle with the person: what the household cannot hold as it was said. */
	aVoir: string[];
};

/** One question a file: when it is asked, its page, what is known of it, what it changes. */
export interface QuestionDeDemarche {
	id: string;
	/** The pages that it makes, one for each person concerned; none: it does not apply. */
	poser(reponses: Reponses, connu: Connu): Question[];
	/** What the file says already, as the fields would be filled. */
	preremplir?(connu: Connu): Record<string, readonly string[]>;
	/** Nothing is said of a right before it is answered: everything depends on it. */
	prealable?: true;
	/**
	 * What was said makes of the household something that nothing here can compute on: no right is spoken of.
	 * `dit`: what the answers change in it.
	 */
	taire?(reponses: Reponses, connu: Connu, dit: Changement): boolean;
	/** The household while it is not answered: what it would say is not known, whatever the file says. */
	oublier?(foyer: Foyer, reponses: Reponses, connu: Connu): Foyer;
	/** What the answers, once valid, change in the household. */
	changer?(ebauche: Ebauche, reponses: Reponses, connu: Connu): void;
}

export interface Demarche {
	/** In its address: « prime-d-activite ». Never changed. */
	nom: string;
	/** One more whenever anything that the person reads changes. */
	version: number;
	/** « Demander la prime d’activité » */
	titre: string;
	/** In a list, in a sentence. */
	resume: string;
	famille: "demander" | "declarer" | "changer" | "orienter";
	/** Who it is for, in sentences that one recognises oneself in. */
	pourQui: readonly string[];
	/** What one must know before one begins, as of a day. */
	aSavoir(jour: Jour): readonly string[];
	/** What is worth having at hand; nothing is asked for before it is sent. */
	sousLaMain: readonly string[];
	/** How long it takes, in minutes. */
	minutes: number;
	questions: readonly QuestionDeDemarche[];
	/** Someone without a file may ask for it: their household is asked first. */
	sansDossier?: true;
	/** The documents that these answers call for. */
	pieces(reponses: Reponses, connu: Connu): readonly CodePiece[];
	prestation: CodePrestation | null;
	nature: Extract<Nature, "demande" | "declaration" | "changement">;
	/** What the person risks while they wait; nothing particular without it. */
	enjeu?(reponses: Reponses, connu: Connu): Enjeu;
	/** What happens once it is sent, as of a day. */
	suites(jour: Jour): readonly string[];
	/** The texts that it rests on. */
	textes: readonly string[];
}

/** A right that the office does not decide: where to go, with what. */
export interface Orientation {
	nom: string;
	titre: string;
	resume: string;
	famille: "orienter";
	pourQui: readonly string[];
	/** Who decides, and how it goes on. */
	etapes: readonly string[];
	apporter: readonly string[];
	/** Date from which it counts. */
	delai: string;
	textes: readonly string[];
}
