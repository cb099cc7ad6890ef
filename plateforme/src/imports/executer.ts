import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { open, rm } from "node:fs/promises";
import { basename } from "node:path";
import { finished } from "node:stream/promises";
import type pg from "pg";
import { dans, echouer } from "./base/suivi.ts";
import { acteurImport, type Bilan, importer } from "./importer.ts";
import { lireOptions, type Options, Refus } from "./options.ts";
import { trouverOrganisme } from "./organisme.ts";
import { colonneEnFaute } from "./source/colonne-en-faute.ts";
import { lireCsv, MauvaisEncodage } from "./source/csv.ts";
import { deviner } from "./source/deviner.ts";
import { mapping } from "./source/mapping.ts";
import { lireNdjson } from "./source/ndjson.ts";
import { titreDeLecture } from "./source/titre.ts";
import { textes } from "./textes.ts";

const JOUR = 86_400_000;
/** Enough to tell what a file is. */
const DEBUT = 64 * 1024;

/** `droit-ouvert importer`, once connected. The exit of the command. */
export async function executerImport(
	[client, temoin]: readonly [pg.Client, pg.Client],
	args: string[],
): Promise<number> {
	let options: Options | undefined;
	try {
		options = lireOptions(args);
		const trouve = await trouverOrganisme(temoin, options);
		if (!trouve) throw new Refus(textes.commande.sansOrganisme(options.organisme));
		const bilan = await lancer(client, temoin, options, trouve.decalageJours);
		console.error(textes.commande.bilan(bilan, trouve.nom, options.apercu));
		if (bilan.lignes === 0) return 2;
		return bilan.rejets > 0 ? 1 : 0;
	} catch (erreur) {
		if (!(erreur instanceof Refus)) throw erreur;
		console.error(erreur.message);
		if (options?.numero) await echouer(temoin, options.organisme, options.numero, erreur);
		return 2;
	}
}

async function lancer(
	client: pg.Client,
	temoin: pg.Client,
	options: Options,
	decalage: number,
): Promise<Bilan> {
	const { fichier, organisme, apercu, numero, compte } = options;
	const acces = await open(fichier).catch((erreur) => {
		throw new Refus(textes.commande.illisible(fichier, erreur.code));
	});
	const { buffer, bytesRead } = await acces.read(Buffer.alloc(DEBUT), 0, DEBUT, 0);
	const format = deviner(buffer.subarray(0, bytesRead));
	const choisi = format.ndjson ? undefined : await lireMapping(temoin, options);
	const empreinte = createHash("sha256");
	const lus = async function* () {
		for await (const morceau of acces.createReadStream({ highWaterMark: 1 << 20, start: 0 })) {
			empreinte.update(morceau);
			yield morceau as Buffer;
		}
	};
	const rejets = options.rejets ? createWriteStream(options.rejets, { mode: 0o600 }) : undefined;
	const progression = new Progression();
	try {
		const bilan = await importer(client, temoin, {
			organisme,
			fichier: options.titre ?? basename(fichier),
			mapping: choisi?.titre,
			nommer: choisi && ((champ, brut) => colonneEnFaute(champ, brut, choisi.contenu)),
			source: choisi ? lireCsv(lus(), choisi.contenu) : lireNdjson(lus()),
			sha256: () => empreinte.digest("hex"),
			acteur: acteurImport(organisme, new Date(Date.now() - decalage * JOUR), compte),
			apercu,
			numero,
			rejeter: (rejet) => (rejets ?? process.stderr).write(`${JSON.stringify(rejet)}\n`),
			avancer: (lignes) => progression.dire(lignes),
		});
		// What a page received is ours to remove.
		if (numero !== undefined && !apercu) await rm(fichier, { force: true });
		return bilan;
	} catch (erreur) {
		throw erreur instanceof MauvaisEncodage ? new Refus(textes.encodage(erreur.message)) : erreur;
	} finally {
		progression.finir();
		if (rejets) {
			rejets.end();
			await finished(rejets);
		}
	}
}

async function lireMapping(temoin: pg.Client, { organisme, mapping: nom }: Options) {
	if (!nom) throw new Refus(textes.commande.sansMapping);
	const { rows } = await dans(temoin, organisme, () =>
		temoin.query(
			"SELECT version, contenu FROM mappings_import WHERE nom = $1 ORDER BY version DESC LIMIT 1",
			[nom],
		),
	);
	if (!rows[0]) throw new Refus(textes.commande.mappingInconnu(nom));
	const lu = mapping.safeParse(rows[0].contenu);
	if (!lu.success) throw new Refus(textes.commande.mappingIllisible(nom));
	return { titre: titreDeLecture(nom, rows[0].version), contenu: lu.data };
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
