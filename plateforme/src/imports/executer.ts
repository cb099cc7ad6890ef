import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { finished } from "node:stream/promises";
import type pg from "pg";
import { acteurImport, type Bilan, importer } from "./importer.ts";
import { lireOptions, type Options, Refus } from "./options.ts";
import { trouverOrganisme } from "./organisme.ts";
import { lireNdjson } from "./source/ndjson.ts";
import { textes } from "./textes.ts";

const JOUR = 86_400_000;

/** `droit-ouvert importer`, once connected. The exit of the command. */
export async function executerImport(
	[client, temoin]: readonly [pg.Client, pg.Client],
	args: string[],
): Promise<number> {
	try {
		const options = lireOptions(args);
		const trouve = await trouverOrganisme(temoin, options);
		if (!trouve) throw new Refus(textes.commande.sansOrganisme(options.organisme));
		const bilan = await lancer(client, temoin, options, trouve.decalageJours);
		console.error(textes.commande.bilan(bilan, trouve.nom, options.apercu));
		if (bilan.lignes === 0) return 2;
		return bilan.rejets > 0 ? 1 : 0;
	} catch (erreur) {
		if (!(erreur instanceof Refus)) throw erreur;
		console.error(erreur.message);
		return 2;
	}
}

async function lancer(
	client: pg.Client,
	temoin: pg.Client,
	options: Options,
	decalage: number,
): Promise<Bilan> {
	const { fichier, organisme, mapping, apercu, numero, compte } = options;
	const acces = await open(fichier).catch((erreur) => {
		throw new Refus(textes.commande.illisible(fichier, erreur.code));
	});
	const octets = acces.createReadStream({ highWaterMark: 1 << 20 });
	const empreinte = createHash("sha256");
	const lus = async function* () {
		for await (const morceau of octets) {
			empreinte.update(morceau);
			yield morceau as Buffer;
		}
	};
	const rejets = options.rejets ? createWriteStream(options.rejets, { mode: 0o600 }) : undefined;
	const progression = new Progression();
	try {
		return await importer(client, temoin, {
			organisme,
			fichier: options.titre ?? basename(fichier),
			mapping,
			source: lireNdjson(lus()),
			sha256: () => empreinte.digest("hex"),
			acteur: acteurImport(organisme, new Date(Date.now() - decalage * JOUR), compte),
			apercu,
			numero,
			rejeter: (rejet) => (rejets ?? process.stderr).write(`${JSON.stringify(rejet)}\n`),
			avancer: (lignes) => progression.dire(lignes),
		});
	} finally {
		progression.finir();
		if (rejets) {
			rejets.end();
			await finished(rejets);
		}
	}
}

/** On a terminal only: elsewhere, lines that overwrite each other are noise. */
class Progression {
	#dite = false;

	dire(lignes: number): void {
		if (!process.stderr.isTTY) return;
		this.#dite = true;
		process.stderr.write(`\r${textes.commande.progression(lignes)}`);
	}

	finir(): void {
		if (this.#dite) process.stderr.write("\n");
	}
}
