import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { numeroProvisoire } from "../numero/provisoire.ts";

/** Enough to see past those typed in another shape. */
const REGARDES = 200;

/** The first free matricule after the greatest of the office, in the shape that the office uses. */
export async function prochainMatricule(tx: Transaction, organisme: string): Promise<string> {
	const { rows } = await tx.execute<{ matricule: string }>(sql`
		SELECT matricule FROM dossiers WHERE organisme = ${organisme}
			AND matricule NOT LIKE ${numeroProvisoire("%")}
		ORDER BY matricule DESC LIMIT ${REGARDES}`);
	return suivant(rows.map(({ matricule }) => matricule));
}

const PREMIER = "0000001";

/**
 * From the greatest matricules. The key letter is left out: it is given by the national system and
 * no one can guess it.
 */
export function suivant(plusGrands: readonly string[]): string {
	const sansCle = plusGrands.map((matricule) => matricule.replace(/(?<=\d)[A-Z]$/, ""));
	const comptes = new Map<string, number>();
	for (const matricule of sansCle) {
		const forme = formeDe(matricule);
		if (/\d$/.test(matricule)) comptes.set(forme, (comptes.get(forme) ?? 0) + 1);
	}
	const [usuelle] = [...comptes].sort(([, a], [, b]) => b - a)[0] ?? [];
	if (usuelle === undefined) return PREMIER;
	const pris = new Set(sansCle);
	const dernier = sansCle.filter((m) => formeDe(m) === usuelle).reduce((a, b) => (a > b ? a : b));
	let propose = augmenter(dernier);
	while (pris.has(propose)) propose = augmenter(propose);
	return propose;
}

/** « 01-0000042 » → « 00-0000000 » */
const formeDe = (matricule: string) => matricule.replace(/\d/g, "0");

/** The last run of figures, its zeros kept. */
const augmenter = (matricule: string): string =>
	matricule.replace(/\d+$/, (chiffres) =>
		String(BigInt(chiffres) + 1n).padStart(chiffres.length, "0"),
	);
