import { constants, setPriority } from "node:os";
import pg from "pg";
import { executerImport } from "../imports/index.server.ts";
import { type Acceder, Empechement, migrer, rejoindreBase } from "../socle/operateur.ts";

/** Beside an open platform, or alone: what it needs is the database and the loading role. */
export async function importer(donnees: string, args: string[]): Promise<void> {
	const acces = await rejoindreBase(donnees, "importer");
	const clients = [new pg.Client(acces.chargement), new pg.Client(acces.chargement)] as const;
	try {
		await migrer(acces.proprietaire, acces.secrets);
		for (const client of clients) {
			client.on("error", () => {});
			await client.connect().catch((erreur) => {
				throw new Empechement(
					`La base de données refuse la connexion du chargement (${erreur.code ?? erreur.message}).`,
				);
			});
		}
		await cederLePas(acces, clients);
		process.exitCode = await executerImport(clients, args);
		if (process.exitCode < 2 && !args.includes("--apercu")) await compterLesTables(acces);
	} finally {
		for (const client of clients) await client.end().catch(() => {});
		await acces.arreter();
	}
}

/**
 * Pages first: an import beside an open platform uses the processors that nobody asks for. Only the
 * database of this machine has processes here to tell so.
 */
async function cederLePas({ chargement }: Acceder, clients: readonly pg.Client[]): Promise<void> {
	try {
		setPriority(constants.priority.PRIORITY_LOW);
		if (!("host" in chargement)) return;
		for (const client of clients) {
			const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
			if (rows[0]) setPriority(rows[0].pid, constants.priority.PRIORITY_LOW);
		}
	} catch {
		// A system that refuses leaves the import at everybody's pace.
	}
}

/** Queries are planned on counts that a first load makes false, for a minute if nothing is done. */
async function compterLesTables({ proprietaire }: Acceder): Promise<void> {
	const client = new pg.Client(proprietaire);
	await client.connect();
	try {
		await client.query("ANALYZE");
	} finally {
		await client.end();
	}
}
