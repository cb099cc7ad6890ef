import { auMois, type CodePrestation, calculer, type Foyer, MoisInconnu } from "droits";
import { ajouterMois, sansBareme } from "../../socle/index.ts";

/** One month that is owed. */
export interface MoisDu {
	/** AAAA-MM */
	mois: string;
	/** €, net. */
	montant: number;
	/** € of other rights that this one lowers in that month: already paid, they would be claimed back. */
	baisse: number;
}

interface Du {
	prestation: CodePrestation;
	/** Share of the household’s amount: one child of several. */
	part: number;
	/** AAAA-MM, both included. */
	effet: string;
	jusqua: string;
	/** All that the household receives, this right included. */
	ouverts: ReadonlySet<CodePrestation>;
}

/** Each month from the first one due, on the household as it is known now. */
export function moisDus(foyer: Foyer, { prestation, part, effet, jusqua, ouverts }: Du): MoisDu[] {
	const autres = new Set([...ouverts].filter((code) => code !== prestation));
	const dus: MoisDu[] = [];
	for (let mois = effet; mois <= jusqua && !sansBareme(mois); mois = ajouterMois(mois, 1)) {
		const [avec, sans] = [ouverts, autres].map((percues) => droitsDu(foyer, mois, percues));
		if (!avec || !sans) continue;
		const baisse = [...autres].reduce(
			(somme, code) => somme + Math.max(0, (sans[code] ?? 0) - (avec[code] ?? 0)),
			0,
		);
		dus.push({ mois, montant: (avec[prestation] ?? 0) * part, baisse: baisse * part });
	}
	return dus;
}

interface Receveur {
	foyer: Foyer;
	ouverts: ReadonlySet<CodePrestation>;
}

/** What a change was worth in each month gone by since its effect: more is owed, less was paid in excess. */
export function ecartsParMois(
	avant: Receveur,
	apres: Receveur,
	{ prestation, effet, jusqua }: Pick<Du, "prestation" | "effet" | "jusqua">,
): MoisDu[] {
	const ecarts: MoisDu[] = [];
	for (let mois = effet; mois <= jusqua && !sansBareme(mois); mois = ajouterMois(mois, 1)) {
		const [eu, du] = [avant, apres].map(({ foyer, ouverts }) => droitsDu(foyer, mois, ouverts));
		if (!eu || !du) continue;
		const ecart =
			(apres.ouverts.has(prestation) ? (du[prestation] ?? 0) : 0) -
			(avant.ouverts.has(prestation) ? (eu[prestation] ?? 0) : 0);
		if (Math.abs(ecart) >= 0.005)
			ecarts.push({ mois, montant: Math.max(0, ecart), baisse: Math.max(0, -ecart) });
	}
	return ecarts;
}

/** Nothing for a month whose amounts are too old to be known: it is not counted. */
function droitsDu(foyer: Foyer, mois: string, percues: ReadonlySet<CodePrestation>) {
	try {
		return calculer(auMois(foyer, mois), { percues, net: true }).droits;
	} catch (erreur) {
		if (erreur instanceof MoisInconnu) return undefined;
		throw erreur;
	}
}
