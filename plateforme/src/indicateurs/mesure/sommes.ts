import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { avecFaits } from "../faits/avec-faits.ts";
import type { Source } from "../faits/relations.ts";
import type { Indicateur } from "../indicateur.ts";

export interface Periode {
	debut: Jour;
	/** Day after the last. */
	fin: Jour;
	/** Day of the measure: what was known at its end. */
	au: Jour;
}

/** The cases of a month and a part of an indicator, added up. */
export interface Somme {
	indicateur: string;
	/** « 2020-03 » */
	mois: string;
	modalite: string | null;
	n: number;
	somme: number;
	en_cours: number;
}

/** By day first, the smallest key there is: a whole office has few days, and half a million rows. */
const sommesDe = ({ id, unites }: Indicateur): string => `
	SELECT '${id}' AS indicateur, left(jour::text, 7) AS mois, modalite, sum(n)::int AS n,
		coalesce(sum(somme), 0)::float8 AS somme, sum(en_cours)::int AS en_cours
	FROM (
		SELECT jour, modalite, count(valeur) AS n, sum(valeur) AS somme, count(*) - count(valeur) AS en_cours
		FROM (${unites}) u GROUP BY jour, modalite
	) j GROUP BY 2, 3`;

/** The text of a definition, with its parameters: $1 to $3 as it says, $4 the office. */
export function lier(texte: string, { debut, fin, au }: Periode, organisme: string): SQL {
	const valeurs = [sql`${debut}::date`, sql`${fin}::date`, sql`${au}::date`, sql`${organisme}`];
	const morceaux = texte.split(/\$([1-4])/);
	return sql.join(
		morceaux.map((morceau, i) =>
			i % 2 ? (valeurs[Number(morceau) - 1] as SQL) : sql.raw(morceau),
		),
	);
}

/**
 * From the tables, each indicator has its own query, which reads only its rows. From the journal, all
 * of them share one, so that its lines are read and taken apart once.
 */
export async function lireSommes(
	tx: Transaction,
	organisme: string,
	indicateurs: readonly Indicateur[],
	periode: Periode,
	source: Source,
): Promise<Somme[]> {
	if (indicateurs.length === 0) return [];
	if (source === "journal") await preparerLaRelecture(tx);
	const lots = source === "journal" ? [indicateurs] : indicateurs.map((seul) => [seul]);
	const sommes: Somme[] = [];
	for (const lot of lots) {
		const requete = `${lot.map(sommesDe).join("\nUNION ALL\n")}\nORDER BY indicateur, mois, modalite`;
		const { rows } = await tx.execute<Somme & Record<string, unknown>>(
			lier(avecFaits(source, requete), periode, organisme),
		);
		sommes.push(...rows);
	}
	return sommes;
}

/**
 * Longer than a page may take. What is read from the journal has no index and no count that the planner
 * knows of: looking through it once for each row of a panel would never end.
 */
async function preparerLaRelecture(tx: Transaction): Promise<void> {
	await tx.execute(sql`SET LOCAL statement_timeout = 0`);
	await tx.execute(sql`SET LOCAL enable_nestloop = off`);
}
