import type { CodePrestation } from "droits";
import { ajouterJours, type Jour } from "../../socle/index.ts";

/**
 * What a first contact fixes, benefit by benefit.
 *
 * - `contact`: the contact itself fixes the month of request.
 * - `demande`: only the request does; a month without one is lost.
 * - `mdph`: only the filing with the MDPH does.
 * - `sans-perte`: the right goes back to when its conditions were met, within the time limit.
 * - `selon-motif`: depends on why (ASF): said without promising arrears.
 */
export type Effet =
	| "contact"
	| "demande"
	| "mois-precedent"
	| "mdph"
	| "sans-perte"
	| "selon-motif";

interface Regle {
	effet: Effet;
	articles: readonly string[];
}

const R552_2 = "article R552-2 du code de la sécurité sociale";
const L553_1 = "article L553-1 du code de la sécurité sociale";

const regles: Record<CodePrestation, Regle> = {
	rsa: {
		effet: "contact",
		articles: [
			"articles L262-18 et R262-33 du code de l’action sociale et des familles",
			"lettre-circulaire de la Cnaf n° 2010-130 du 15 juillet 2010",
		],
	},
	ppa: {
		effet: "demande",
		articles: ["articles R846-1 et R846-2 du code de la sécurité sociale"],
	},
	aide_logement: {
		effet: "demande",
		articles: ["article R823-10 du code de la construction et de l’habitation"],
	},
	aah: { effet: "mdph", articles: ["article R821-7 du code de la sécurité sociale"] },
	mva: {
		effet: "sans-perte",
		articles: ["articles R821-7 et L821-5 du code de la sécurité sociale"],
	},
	aeeh: { effet: "mdph", articles: ["article R541-7 du code de la sécurité sociale"] },
	asf: { effet: "selon-motif", articles: [R552_2, "article D523-1 du même code"] },
	cmg: { effet: "mois-precedent", articles: [R552_2] },
	af: { effet: "sans-perte", articles: [R552_2, L553_1] },
	cf: { effet: "sans-perte", articles: [R552_2, L553_1] },
	paje_base: { effet: "sans-perte", articles: [R552_2, L553_1] },
	paje_naissance: { effet: "sans-perte", articles: [L553_1] },
	ars: { effet: "sans-perte", articles: [L553_1] },
};

export interface Garantie extends Regle {
	/** First day of the month of request that the contact fixes; null where it fixes none. */
	mois: Jour | null;
	/** Last day on which the request still counts for the month said; null where no month is lost. */
	avant: Jour | null;
}

/** `jour`: the day of the contact. */
export function garantieDe(prestation: CodePrestation, jour: Jour): Garantie {
	const regle = regles[prestation];
	const finDuMois = dernierDuMois(jour);
	const avants: Record<Effet, Jour | null> = {
		contact: finDuMois,
		demande: finDuMois,
		mdph: finDuMois,
		"selon-motif": finDuMois,
		"mois-precedent": dernierDuMois(ajouterJours(finDuMois, 1)),
		"sans-perte": null,
	};
	return {
		...regle,
		mois: regle.effet === "contact" ? moisDuContact(jour) : null,
		avant: avants[regle.effet],
	};
}

/** The month that a first contact fixes, for the rights that the law lets it date. */
export const moisDuContact = (jour: Jour): Jour => `${jour.slice(0, 7)}-01`;

/**
 * Whether this right may still be added to a contact already written: always where the contact fixes
 * the month, elsewhere as long as what the proof would say is still to be done.
 */
export function precisable(prestation: CodePrestation, contact: Jour, aujourdhui: Jour): boolean {
	const { mois, avant } = garantieDe(prestation, contact);
	return mois !== null || avant === null || aujourdhui <= avant;
}

/** Rights gathered by what a contact changes for them, in their order. */
export function parEffet(droits: readonly CodePrestation[]): [Effet, CodePrestation[]][] {
	const effets = new Set(droits.map((code) => regles[code].effet));
	return [...effets].map((effet) => [effet, droits.filter((code) => regles[code].effet === effet)]);
}

function dernierDuMois(jour: Jour): Jour {
	const [annee = 0, mois = 0] = jour.split("-").map(Number);
	return new Date(Date.UTC(annee, mois, 0)).toISOString().slice(0, 10);
}
