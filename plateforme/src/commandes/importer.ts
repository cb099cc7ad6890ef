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
		process.exitCode = await executerImport(clients, args);
		if (process.exitCode < 2 && !args.includes("--apercu")) await compterLesTables(acces);
	} finally {
		for (const client of clients) await client.end().catch(() => {});
		await acces.arreter();
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
