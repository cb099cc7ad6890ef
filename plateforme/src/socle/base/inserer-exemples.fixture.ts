import { globSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type pg from "pg";

export type Exemples = Record<string, (organisme: string) => string>;

const racine = fileURLToPath(new URL("../../", import.meta.url));

/** One row of each table for an office: each domain keeps those of its own in `exemples.fixture.ts`. */
export async function exemplesDeTous(): Promise<Exemples> {
	const fichiers = globSync("**/exemples.fixture.ts", { cwd: racine });
	const modules = await Promise.all(
		fichiers.map((fichier) => import(pathToFileURL(`${racine}${fichier}`).href)),
	);
	return Object.assign({}, ...modules.map(({ exemples }) => exemples));
}

/** In whatever order their references ask for: what refers to a missing row is tried again. */
export async function inserer(client: pg.Client, exemples: Exemples, organisme: string) {
	for (let reste = Object.entries(exemples); reste.length > 0; ) {
		const remis: typeof reste = [];
		let cause: unknown;
		for (const [table, exemple] of reste) {
			await client.query(exemple(organisme)).catch((erreur: pg.DatabaseError) => {
				if (erreur.code !== "23503") throw new Error(`exemple de ${table} : ${erreur.message}`);
				cause = erreur;
				remis.push([table, exemple]);
			});
		}
		if (remis.length === reste.length) throw cause;
		reste = remis;
	}
}
