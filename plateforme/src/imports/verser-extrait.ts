import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type pg from "pg";
import type { Rejet } from "./apercu.ts";
import { acteurImport, type Bilan, importer } from "./importer.ts";
import { lireNdjson } from "./source/ndjson.ts";

/** A file of lines as it came on a given day, for an office that lives its past again. */
export interface Extrait {
	organisme: string;
	chemin: string;
	/** When it came, in the time of the office. */
	quand: Date;
	rejeter(rejet: Rejet): void;
}

export function verserExtrait(
	[client, temoin]: readonly [pg.Client, pg.Client],
	{ organisme, chemin, quand, rejeter }: Extrait,
): Promise<Bilan> {
	const empreinte = createHash("sha256");
	const lus = async function* () {
		for await (const morceau of createReadStream(chemin, { highWaterMark: 1 << 20 })) {
			empreinte.update(morceau);
			yield morceau as Buffer;
		}
	};
	return importer(client, temoin, {
		organisme,
		fichier: basename(chemin),
		source: lireNdjson(lus()),
		sha256: () => empreinte.digest("hex"),
		acteur: acteurImport(organisme, quand),
		apercu: false,
		rejeter,
	});
}
