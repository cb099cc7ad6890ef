import type { CodePrestation } from "droits";
import type { Jour } from "../../socle/index.ts";

/** Who looks again first, before any judge. */
export type Prealable = "commission" | "directeur" | "president-du-departement";
export type Juge = "tribunal-judiciaire" | "tribunal-administratif";

/** How a decision is contested: the prior appeal is compulsory, then the judge. */
export interface Voie {
	/** In force at least since. */
	depuis: Jour;
	prealable: Prealable;
	/** Months after the notification, to make the prior appeal. */
	delai: number;
	/** Months of silence that mean a rejection. */
	silence: number;
	juge: Juge;
	/** Months after that rejection, to go to the judge. */
	delaiDuJuge: number;
	articles: readonly string[];
	/** The medical part is not the office’s: it was decided by the MDPH, with its own appeal. */
	mdph?: readonly string[];
}

const DEUX_MOIS = { delai: 2, silence: 2, delaiDuJuge: 2 };

/** R142-1-A, III: enforceable only when the notification says them. Read in the version of 5 October 2024. */
const familiales: Voie = {
	depuis: "2020-01-01",
	prealable: "commission",
	...DEUX_MOIS,
	juge: "tribunal-judiciaire",
	articles: ["CSS art. L142-4", "CSS art. R142-1", "CSS art. R142-1-A, III", "CSS art. R142-6"],
};

/** CASF R241-36 sends the appeal to the MDPH; L142-1, 8° of the CSS names these decisions. */
const handicap: Voie = { ...familiales, mdph: ["CSS art. L142-1, 8°", "CASF art. R241-36"] };

/** Read: R262-88 (two months, reasons given). The time limits of the judge: CJA R421-1. */
const rsa: Voie = {
	depuis: "2020-01-01",
	prealable: "president-du-departement",
	...DEUX_MOIS,
	juge: "tribunal-administratif",
	articles: ["CASF art. L262-47", "CASF art. R262-88", "CJA art. R421-1"],
};

/** L845-2 and the commission: as the Conseil d’État reads it, 28 November 2024, n° 471819. */
const prime: Voie = {
	depuis: "2020-01-01",
	prealable: "commission",
	...DEUX_MOIS,
	juge: "tribunal-administratif",
	articles: ["CSS art. L845-2", "CSS art. R142-1", "CJA art. R421-1"],
};

/**
 * The director decides, after the opinion of the commission (R825-2, as R825-3 and the same decision of the
 * Conseil d’État say it). Administrative judge for all housing aid since 1 January 2020.
 */
const logement: Voie = {
	depuis: "2020-01-01",
	prealable: "directeur",
	...DEUX_MOIS,
	juge: "tribunal-administratif",
	articles: ["CCH art. L825-1", "CCH art. L825-2", "CCH art. R825-2", "CJA art. R421-1"],
};

const VOIES: Record<CodePrestation, readonly Voie[]> = {
	rsa: [rsa],
	ppa: [prime],
	aide_logement: [logement],
	aah: [handicap],
	mva: [handicap],
	aeeh: [handicap],
	asf: [familiales],
	af: [familiales],
	cf: [familiales],
	paje_base: [familiales],
	paje_naissance: [familiales],
	cmg: [familiales],
	ars: [familiales],
};

/** In force that day; nothing before the first one that was read: no decision without its appeal. */
export const voieDe = (prestation: CodePrestation, jour: Jour): Voie | undefined =>
	VOIES[prestation].findLast(({ depuis }) => depuis <= jour);

/** The appeals of several rights, each once, in the order of the rights. */
export function voiesDe(
	droits: readonly CodePrestation[],
	jour: Jour,
): { voie: Voie; droits: CodePrestation[] }[] {
	const groupes = new Map<Voie, CodePrestation[]>();
	for (const code of new Set(droits)) {
		const voie = voieDe(code, jour);
		if (voie) groupes.set(voie, [...(groupes.get(voie) ?? []), code]);
	}
	return [...groupes].map(([voie, siens]) => ({ voie, droits: siens }));
}
