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
	/** A move told after its month: R823-14 was not read whole. */
	| "demenagement-ancien"
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

/** R823-13 sends to R823-10 (the month after, at the earliest the month of the request) and R823-12. */
const logement: Regle = ({ survenu, dit, sens }) =>
	sens === "baisse"
		? { effet: survenu, article: "CCH art. R823-12 et R823-13", perdus: 0 }
		: auPlusTot(ajouterMois(survenu, 1), dit, "CCH art. R823-10 et R823-13");

/** R823-14: from the very month. Whether a late declaration loses months was not read. */
const demenagement: Regle = ({ survenu, dit }) =>
	survenu === dit
		? { effet: survenu, article: "CCH art. R823-14", perdus: 0 }
		: { sansDate: "demenagement-ancien", article: "CCH art. R823-14" };

/** R822-14: an abatement from the second month after; the same rule as CSS R532-7, read. */
const chomageEtLogement: Regle = ({ survenu, dit }) =>
	auPlusTot(ajouterMois(survenu, 2), dit, "CCH art. R822-14");

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
		separation: logement,
		demenagement,
		loyer: sans("loyer", "CCH art. R823-6 et R823-7"),
		"perte-emploi": chomageEtLogement,
		revenus: sans("reexamen", "CCH art. R823-6"),
	},
	rsa: {
		"enfant-arrive": siIsole(SEUL, REEXAMEN_RSA),
		"enfant-part": REEXAMEN_RSA,
		couple: REEXAMEN_RSA,
		separation: SEUL,
		demenagement: REEXAMEN_RSA,
		loyer: REEXAMEN_RSA,
		"perte-emploi": sans("remplacement", "CASF art. R262-4-1 et R262-13"),
		reprise: sans("reexamen", "CASF art. R262-4 et R262-13"),
		revenus: REEXAMEN_RSA,
	},
	ppa: {
		"enfant-arrive": siIsole(PRIME_SEUL, REEXAMEN_PRIME),
		"enfant-part": REEXAMEN_PRIME,
		couple: REEXAMEN_PRIME,
		separation: siIsole(PRIME_SEUL, REEXAMEN_PRIME),
		demenagement: REEXAMEN_PRIME,
		loyer: REEXAMEN_PRIME,
		"perte-emploi": REEXAMEN_PRIME,
		reprise: REEXAMEN_PRIME,
		revenus: REEXAMEN_PRIME,
	},
};

/** What the family benefits of a quarter do not look at: they alone do not date a line. */
const NE_COMPTE_PAS: Partial<Record<CodePrestation, readonly NatureDuChangement[]>> =
	Object.fromEntries(
		(["af", "cf", "paje_base", "asf"] as const).map((code) => [
			code,
			["demenagement", "loyer", "perte-emploi", "reprise", "revenus"],
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

/** The first month (AAAA-MM) in which the whole effect of a change can be read in the amounts. */
export function moisDeLEffet(
	prestation: CodePrestation,
	{ survenu, natures }: Pick<CasDuChangement, "survenu" | "natures">,
): string {
	if (FAMILLES.has(prestation) && natures.has("enfant-arrive")) return ajouterMois(survenu, 1);
	// The calculation applies the abatement a month later than the text (docs/droit/limites.md).
	if (prestation === "aide_logement" && natures.has("perte-emploi")) return ajouterMois(survenu, 3);
	return survenu;
}

const FAMILLES: ReadonlySet<CodePrestation> = new Set<CodePrestation>(["af", "cf", "paje_base"]);
