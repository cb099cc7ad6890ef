import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Acces } from "./connexion.ts";
import { restriction } from "./controle.ts";
import { Empechement } from "./empechement.ts";
import { BaseIndisponible, codePanne } from "./indisponible.ts";
import { retenirPlans } from "./plans.ts";
import * as schema from "./tables.ts";

export type Transaction = Parameters<
	Parameters<NodePgDatabase<typeof schema>["transaction"]>[0]
>[0];

export interface Base {
	/** A transaction that sees and writes the rows of one office, and no other. */
	pourOrganisme<T>(organisme: string, act: (tx: Transaction) => Promise<T>): Promise<T>;
	/** Sees the rows of no office: only what the database lets anyone ask, by its functions. */
	horsOrganisme<T>(act: (tx: Transaction) => Promise<T>): Promise<T>;
	repond(): Promise<boolean>;
	fermer(): Promise<void>;
}

const forme = /^[a-z0-9-]{0,32}$/;

/**
 * The transaction of an office. Beside an import, each exchange with the database waits its turn for
 * a processor: this one opens in the same exchange as the first order of `act`.
 */
async function menee<T>(
	client: pg.PoolClient,
	organisme: string,
	act: (tx: Transaction) => Promise<T>,
): Promise<T> {
	if (!forme.test(organisme)) throw new Error("identifiant d’organisme illisible");
	const lit = restriction();
	const ouverture = client.query(
		`BEGIN; SELECT set_config('droit_ouvert.organisme', '${organisme}', true),
			set_config('droit_ouvert.controle', '${lit === "controle" ? "oui" : ""}', true),
			set_config('droit_ouvert.departement', '${lit === "departement" ? "oui" : ""}', true)`,
	);
	try {
		// Nobody opens another one within it: what drizzle adds to a connection would not be used.
		const tx = drizzle(client, { schema }) as unknown as Transaction;
		const [rendu] = await Promise.all([act(tx), ouverture]);
		await client.query("COMMIT");
		return rendu;
	} catch (erreur) {
		// A connection that cannot even undo is lost: its own error says so, and it is not used again.
		await client.query("ROLLBACK");
		throw erreur;
	}
}

export function ouvrirBase(acces: Acces, connexions = 20): Base {
	const pool = new pg.Pool({
		...acces,
		max: connexions,
		connectionTimeoutMillis: 3_000,
		// Orders given together leave together.
		pipeline: true,
	});
	// A connection lost, idle or between two queries: the next one says so, or opens another.
	pool.on("error", () => {});
	pool.on("connect", (client) => {
		client.on("error", () => {});
		retenirPlans(client);
	});
	async function transaction<T>(
		organisme: string,
		act: (tx: Transaction) => Promise<T>,
	): Promise<T> {
		// Drizzle given the pool would lose for ever a connection whose first order fails.
		let client: pg.PoolClient | undefined;
		let code: string | undefined;
		try {
			client = await pool.connect();
			return await menee(client, organisme, act);
		} catch (erreur) {
			code = codePanne(erreur);
			throw code ? new BaseIndisponible(code) : erreur;
		} finally {
			client?.release(code !== undefined);
		}
	}
	return {
		async pourOrganisme(organisme, act) {
			if (organisme === "") throw new Error("pourOrganisme : aucun organisme");
			return transaction(organisme, act);
		},
		horsOrganisme: (act) => transaction("", act),
		repond: () =>
			pool.query("SELECT").then(
				() => true,
				() => false,
			),
		fermer: () => pool.end(),
	};
}

/** The web process must not be able to step over the policies, whatever address it was given. */
export async function exigerRoleSimple(acces: Acces): Promise<void> {
	const client = new pg.Client(acces);
	await client.connect().catch((erreur) => {
		throw new Empechement(
			`La base de données refuse la connexion de l’application (${erreur.code ?? erreur.message}).`,
		);
	});
	try {
		const { rows } = await client.query(`
			SELECT current_user AS nom, rolsuper OR rolbypassrls OR EXISTS (
				SELECT FROM pg_class WHERE relkind IN ('r', 'p') AND relowner = pg_roles.oid
			) AS trop FROM pg_roles WHERE rolname = current_user`);
		if (rows[0].trop) {
			throw new Empechement(
				`Le rôle ${rows[0].nom} peut passer outre la séparation des organismes : donnez à l’application un rôle simple (DATABASE_URL_APPLICATION).`,
			);
		}
	} finally {
		await client.end();
	}
}
