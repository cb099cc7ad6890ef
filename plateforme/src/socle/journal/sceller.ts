import { sql } from "drizzle-orm";
import type { Transaction } from "../base/base.ts";
import { pourOrganisme } from "../base/installee.ts";
import { colonnesScellees, type Entree, origine, sceau } from "./empreinte.ts";

const parLot = 10_000;
/** Entries sealed in one transaction: a few seconds of work, so that a stop loses little of it. */
const parFois = 250_000;
/** Any number, as long as it is ours: the chain of an office is lengthened by one at a time. */
const verrou = 3_230_002;

/** Held until the end of the transaction. */
export const verrouDuScellement = (organisme: string) =>
	sql`pg_advisory_xact_lock(${verrou}, hashtext(${organisme}))`;

interface Depart {
	rang: string;
	empreinte: string;
	horizon: string;
	grappe: string;
	/** Lower bound of what may be unsealed; nothing the first time, and in another cluster. */
	depuis: string | null;
}

/**
 * Chains what was committed since the last time, and writes the new head; the number of entries
 * sealed, `max` at most: the rest waits for the next call. Only entries whose transaction is older than
 * every open one: what commits later is sealed later, whatever its number, and no act ever waits.
 */
export const sceller = (organisme: string, max = parFois): Promise<number> =>
	pourOrganisme(organisme, async (tx) => {
		await tx.execute(sql`SELECT ${verrouDuScellement(organisme)}`);
		const depart = await lireDepart(tx, organisme);
		let { empreinte } = depart;
		let rang = Number(depart.rang);
		await ouvrirEntrees(tx, organisme, depart);
		let dernier: string | undefined;
		let tout = false;
		for (let reste = max; reste > 0 && !tout; ) {
			const lot = Math.min(parLot, reste);
			const { rows } = await tx.execute<{ entree: Entree }>(sql.raw(`FETCH ${lot} FROM a_sceller`));
			reste -= rows.length;
			tout = rows.length < lot;
			if (rows.length === 0) break;
			const empreintes = rows.map(({ entree }) => {
				empreinte = sceau(empreinte, entree);
				return empreinte;
			});
			const numeros = rows.map(({ entree }) => entree[0]);
			await tx.execute(sql`INSERT INTO scelles (organisme, rang, numero, empreinte)
				SELECT ${organisme}, ${rang} + n, numero, decode(empreinte, 'hex')
				FROM unnest(${sql.param(numeros)}::bigint[], ${sql.param(empreintes)}::text[])
				WITH ORDINALITY AS lot (numero, empreinte, n)`);
			rang += rows.length;
			dernier = numeros.at(-1);
		}
		if (dernier) {
			// Until all of it is sealed, nothing is said to be finished that was not already.
			const horizon = tout ? depart.horizon : (depart.depuis ?? "0");
			await tx.execute(sql`INSERT INTO tetes (organisme, rang, numero, empreinte, horizon, grappe)
				VALUES (${organisme}, ${rang}, ${dernier}, decode(${empreinte}, 'hex'), ${horizon}, ${depart.grappe})`);
		}
		return rang - Number(depart.rang);
	});

/** After the lock: what the one before us sealed is seen. */
async function lireDepart(tx: Transaction, organisme: string): Promise<Depart> {
	const { rows } = await tx.execute<Depart & Record<string, unknown>>(sql`
		SELECT coalesce(s.rang, 0) AS rang, encode(s.empreinte, 'hex') AS empreinte,
			pg_snapshot_xmin(pg_current_snapshot())::text AS horizon, c.system_identifier AS grappe,
			CASE WHEN t.grappe = c.system_identifier THEN t.horizon::text END AS depuis
		FROM pg_control_system() c
		LEFT JOIN LATERAL (SELECT rang, empreinte FROM scelles
			WHERE organisme = ${organisme} ORDER BY rang DESC LIMIT 1) s ON true
		LEFT JOIN LATERAL (SELECT horizon, grappe FROM tetes
			WHERE organisme = ${organisme} ORDER BY rang DESC LIMIT 1) t ON true`);
	const depart = rows[0] as Depart;
	return { ...depart, empreinte: depart.empreinte ?? origine(organisme) };
}

/** What lies beyond our own transactions was written in another cluster, and is finished. */
const ouvrirEntrees = (tx: Transaction, organisme: string, { horizon, depuis }: Depart) =>
	tx.execute(sql`DECLARE a_sceller NO SCROLL CURSOR FOR
		SELECT jsonb_build_array(${sql.raw(colonnesScellees("j"))}) AS entree
		FROM journal j
		WHERE j.organisme = ${organisme}
			AND j.transaction >= ${depuis ?? "0"}::xid8
			AND (j.transaction < ${horizon}::xid8
				OR j.transaction > pg_snapshot_xmax(pg_current_snapshot()))
			AND NOT EXISTS (SELECT FROM scelles s WHERE s.organisme = j.organisme AND s.numero = j.numero)
		ORDER BY j.numero`);
