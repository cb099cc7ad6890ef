import type { CodePrestation } from "droits";
import { ajouterMois } from "../../socle/index.ts";
import type { NatureDuChangement } from "./natures-du-changement.ts";

/** Why the text alone does not date it: an agent says, or the national system. */
export type SansDate =
	/** RSA, prime d’activité, housing aid on its incomes: the next quarterly review, whose month is not on file. */
	| "reexamen"
	/** RSA after a lost job: at once without any replacement income, at the review otherwise. */
	| "remplacement"
	/** Several changes at once, which the law dates differently. */
	| "plusieurs"
	/** The rent of July counts, or the first one of a new dwelling. */
	| "loyer"
	/** A move told after its month: R823-14 forbids a gap, R823-10 counts from the month of the request. */
	| "demenagement-ancien"
	/** Housing aid of who is unemployed and is not said to be paid for it: R822-14 or R822-15. */
	| "indemnisation"
	/** Housing aid of who stops working: the review, or the month after for a young child (R822-11). */
	| "arret"
	/** The text was not read, or does not exist in our sources. */
	| "texte";

export interface CasDuChangement {
	/** AAAA-MM: the month in which it happened, and the one in which it was told. */
	survenu: string;
	dit: string;
	natures: ReadonlySet<NatureDuChangement>;
	/** What it does to the amount. */
	sens: "hausse" | "baisse";
	/** A lone parent, and since this very change (CASF L262-9, CSS L842-7). */
	devientIsole: boolean;
}

export type EffetDuChangement =
	| { effet: string; article: string; perdus: number }
	| { sansDate: SansDate; article?: string };

type Regle = (cas: CasDuChangement) => EffetDuChangement;
type Regles = Partial<Record<NatureDuChangement, Regle>>;

/** Months before a declaration that the law still pays (CSS L553-1). */
const PRESCRIPTION = 24;

/** Not before this month: what the law no longer pays is lost. */
function auPlusTot(effet: string, plancher: string, article: string): EffetDuChangement {
	let perdus = 0;
	for (let mois = effet; mois < plancher; mois = ajouterMois(mois, 1)) perdus++;
	return { effet: effet < plancher ? plancher : effet, article, perdus };
}

const sans =
	(sansDate: SansDate, article?: string): Regle =>
	() => ({ sansDate, article });

/**
 * L552-1: a change takes effect as rights open or end. R552-2, I: the month after; R552-3, I: the very month.
 * L553-1 bounds what is paid of the past.
 */
const familiale: Regle = ({ survenu, dit, sens }) =>
	sens === "baisse"
		? { effet: survenu, article: "CSS art. L552-1 et R552-3, I", perdus: 0 }
		: auPlusTot(
				ajouterMois(survenu, 1),
				ajouterMois(dit, -PRESCRIPTION),
				"CSS art. L552-1, R552-2, I et L553-1",
			);

/** Dated by the text of housing aid, within two years (CCH L821-7, which sends to CSS L553-1). */
const rattrape =
	(apres: number, article: string): Regle =>
	({ survenu, dit }) =>
		auPlusTot(
			ajouterMois(survenu, apres),
			ajouterMois(dit, -PRESCRIPTION),
			`CCH art. ${article} et L821-7`,
		);

/**
 * R823-13 sends to the first paragraphs of R823-10 (the month after) and R823-12 (the very month), and not to
 * the second of R823-10, which counts a request from its month.
 */
const logement: Regle = (cas) =>
	cas.sens === "baisse"
		? { effet: cas.survenu, article: "CCH art. R823-12 et R823-13", perdus: 0 }
		: rattrape(1, "R823-10, R823-13")(cas);

/** R823-14: from the very month. The text does not settle a move told later. */
const demenagement: Regle = ({ survenu, dit }) =>
	survenu === dit
		? { effet: survenu, article: "CCH art. R823-14", perdus: 0 }
		: { sansDate: "demenagement-ancien", article: "CCH art. R823-10 et R823-14" };

/** What ends with a job found ends in its month (R822-13, R822-14, R822-15). */
const repriseEtLogement: Regle = ({ survenu }) => ({
	...{ effet: survenu, article: "CCH art. R822-14 et R822-15", perdus: 0 },
});

/** R262-4-1, last paragraph: the month of the event, for a separation and for who becomes a lone parent. */
const leMoisMeme =
	(article: string): Regle =>
	({ survenu, dit }) =>
		auPlusTot(survenu, ajouterMois(dit, -PRESCRIPTION), article);

const REEXAMEN_RSA = sans("reexamen", "CASF art. R262-4");
const REEXAMEN_PRIME = sans("reexamen", "CSS art. L843-4 et R843-1");
const SEUL: Regle = leMoisMeme("CASF art. R262-4-1");
const PRIME_SEUL: Regle = leMoisMeme("CSS art. R843-2");
const siIsole =
	(alors: Regle, sinon: Regle): Regle =>
	(cas) =>
		(cas.devientIsole ? alors : sinon)(cas);

const EMPLOI_PERDU = ["chomage-indemnise", "chomage", "retraite", "arret"] as const;
const EMPLOI_TROUVE = ["reprise", "emploi"] as const;
const pour = (natures: readonly NatureDuChangement[], regle: Regle): Regles =>
	Object.fromEntries(natures.map((nature) => [nature, regle]));

const FAMILIALES: Regles = {
	"enfant-arrive": familiale,
	"enfant-part": familiale,
	couple: familiale,
	separation: familiale,
};

const REGLES: Partial<Record<CodePrestation, Regles>> = {
	af: FAMILIALES,
	cf: FAMILIALES,
	paje_base: FAMILIALES,
	asf: FAMILIALES,
	aide_logement: {
		"enfant-arrive": logement,
		"enfant-part": logement,
		couple: logement,
		// R823-13, second paragraph: the month after, whatever it does to the amount.
		separation: rattrape(1, "R823-13"),
		demenagement,
		loyer: sans("loyer", "CCH art. R823-6 et R823-7"),
		"chomage-indemnise": rattrape(2, "R822-14"),
		chomage: sans("indemnisation", "CCH art. R822-14 et R822-15"),
		retraite: rattrape(1, "R822-13"),
		arret: sans("arret", "CCH art. R822-11 et R823-6"),
		reprise: repriseEtLogement,
		emploi: sans("reexamen", "CCH art. R823-6"),
		revenus: sans("reexamen", "CCH art. R823-6"),
	},
	rsa: {
		"enfant-arrive": siIsole(SEUL, REEXAMEN_RSA),
		"enfant-part": REEXAMEN_RSA,
		couple: REEXAMEN_RSA,
		separation: SEUL,
		demenagement: REEXAMEN_RSA,
		loyer: REEXAMEN_RSA,
		...pour(EMPLOI_PERDU, sans("remplacement", "CASF art. R262-4-1 et R262-13")),
		...pour(EMPLOI_TROUVE, sans("reexamen", "CASF art. R262-4 et R262-13")),
		revenus: REEXAMEN_RSA,
	},
	ppa: {
		"enfant-arrive": siIsole(PRIME_SEUL, REEXAMEN_PRIME),
		"enfant-part": REEXAMEN_PRIME,
		couple: REEXAMEN_PRIME,
		separation: siIsole(PRIME_SEUL, REEXAMEN_PRIME),
		demenagement: REEXAMEN_PRIME,
		loyer: REEXAMEN_PRIME,
		...pour([...EMPLOI_PERDU, ...EMPLOI_TROUVE], REEXAMEN_PRIME),
		revenus: REEXAMEN_PRIME,
	},
};

/** What the family benefits of a quarter do not look at: they alone do not date a line. */
const NE_COMPTE_PAS: Partial<Record<CodePrestation, readonly NatureDuChangement[]>> =
	Object.fromEntries(
		(["af", "cf", "paje_base", "asf"] as const).map((code) => [
			code,
			["demenagement", "loyer", ...EMPLOI_PERDU, ...EMPLOI_TROUVE, "revenus"],
		]),
	);

/** From which month a change moves one right, by the text; or why the text alone does not say. */
export function effetDuChangement(
	prestation: CodePrestation,
	cas: CasDuChangement,
): EffetDuChangement {
	const regles = REGLES[prestation];
	if (!regles) return { sansDate: "texte" };
	const quiComptent = [...cas.natures].filter(
		(nature) => !NE_COMPTE_PAS[prestation]?.includes(nature),
	);
	const effets = quiComptent.map(
		(nature) => regles[nature]?.(cas) ?? { sansDate: "texte" as const },
	);
	const [premier] = effets;
	if (!premier) return { sansDate: "texte" };
	return effets.every((effet) => JSON.stringify(effet) === JSON.stringify(premier))
		? premier
		: { sansDate: "plusieurs" };
}

export const auChomage = (natures: ReadonlySet<NatureDuChangement>): boolean =>
	natures.has("chomage") || natures.has("chomage-indemnise");

/** The first month (AAAA-MM) in which the whole effect of a change can be read in the amounts. */
export function moisDeLEffet(
	prestation: CodePrestation,
	{ survenu, natures }: Pick<CasDuChangement, "survenu" | "natures">,
): string {
	if (FAMILLES.has(prestation) && natures.has("enfant-arrive")) return ajouterMois(survenu, 1);
	// The calculation applies the abatement a month later than the text (docs/droit/limites.md).
	if (prestation === "aide_logement" && auChomage(natures)) return ajouterMois(survenu, 3);
	return survenu;
}

const FAMILLES: ReadonlySet<CodePrestation> = new Set<CodePrestation>(["af", "cf", "paje_base"]);
