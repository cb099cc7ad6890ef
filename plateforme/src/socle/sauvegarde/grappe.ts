import { hash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { Acces } from "../base/connexion.ts";
import { Empechement } from "../base/empechement.ts";
import { type Copie, copierDossier, copierFichier } from "./copier.ts";

/** What PostgreSQL makes again at its start, or takes from the write-ahead log. */
const contenuEcarte =
	/^(pg_(wal|replslot|dynshmem|notify|serial|snapshots|stat_tmp|subtrans))\/|(^|\/)(pgsql_tmp[^/]*|pg_internal\.init)(\/|$)|^postmaster\.(pid|opts)$|^backup_label|^tablespace_map|^current_logfiles$/;
const controle = "global/pg_control";

/**
 * A copy of the running cluster from which it starts again: its files, and the write-ahead log from
 * their beginning to their end, which a slot keeps from being recycled meanwhile. Everything
 * acknowledged before its end is in it.
 */
export async function copierGrappe(
	acces: Acces,
	grappe: string,
	destination: string,
	prefixe: string,
): Promise<Copie> {
	const client = new pg.Client(acces);
	client.on("error", () => {});
	await client.connect();
	try {
		// Gone with this connection, however we end.
		await client.query("SELECT pg_create_physical_replication_slot($1, true, true)", [
			`sauvegarde_${process.pid}`,
		]);
		const debut = await client.query(
			"SELECT pg_walfile_name(pg_backup_start('sauvegarde', fast => true)) AS segment",
		);
		const copie = await copierDossier(
			grappe,
			destination,
			prefixe,
			(chemin) => contenuEcarte.test(chemin) || chemin === controle,
		);
		// The control file last, as its own tools do: it must not be older than the rest.
		await ajouter(copie, grappe, destination, prefixe, controle);
		const fin = await client.query(
			"SELECT pg_walfile_name(lsn) AS segment, labelfile FROM pg_backup_stop(wait_for_archive => false)",
		);
		const etiquette = Buffer.from(fin.rows[0].labelfile);
		writeFileSync(join(destination, prefixe, "backup_label"), etiquette, {
			mode: 0o600,
			flush: true,
		});
		copie.fichiers.push({
			chemin: `${prefixe}/backup_label`,
			taille: etiquette.length,
			empreinte: hash("sha256", etiquette),
		});
		await copierWal(
			copie,
			grappe,
			destination,
			prefixe,
			debut.rows[0].segment,
			fin.rows[0].segment,
		);
		return copie;
	} finally {
		await client.end().catch(() => {});
	}
}

async function copierWal(
	copie: Copie,
	grappe: string,
	destination: string,
	prefixe: string,
	premier: string,
	dernier: string,
): Promise<void> {
	const noms = (await readdir(join(grappe, "pg_wal"))).filter(
		(nom) => /^[0-9A-F]{24}$/.test(nom) && nom >= premier && nom <= dernier,
	);
	if (!noms.includes(premier) || !noms.includes(dernier)) {
		throw new Empechement(
			"La base de données n’a pas gardé les écritures faites pendant la sauvegarde : recommencez.",
		);
	}
	for (const nom of noms.sort())
		await ajouter(copie, grappe, destination, prefixe, `pg_wal/${nom}`);
}

async function ajouter(
	copie: Copie,
	source: string,
	destination: string,
	prefixe: string,
	chemin: string,
): Promise<void> {
	const fait = await copierFichier(join(source, chemin), join(destination, prefixe, chemin));
	if (!fait) throw new Empechement(`Le fichier ${chemin} a disparu pendant la sauvegarde.`);
	copie.fichiers.push({ chemin: `${prefixe}/${chemin}`, ...fait });
}
