import { spawnSync } from "node:child_process";
import { existsSync, renameSync, rmSync, writeFileSync } from "node:fs";
import pg from "pg";
import type { Binaires } from "./binaires.ts";
import { type Compte, confier } from "./compte.ts";
import { ADMINISTRATEUR, type Adresse, BASE, PROPRIETAIRE } from "./connexion.ts";
import type { DossierBase } from "./dossier.ts";
import { Empechement } from "./empechement.ts";
import type { Secrets } from "./secrets.ts";

/** Made aside, then named: an interruption leaves nothing that looks like a database. */
export function creerGrappe(
	dossier: DossierBase,
	{ initdb }: Binaires,
	{ prefixe, uid, gid }: Compte,
	secrets: Secrets,
): void {
	if (existsSync(dossier.grappe)) return;
	const partielle = `${dossier.grappe}.partielle`;
	const motDePasse = `${dossier.racine}/mot-de-passe.partiel`;
	rmSync(partielle, { recursive: true, force: true });
	rmSync(dossier.pret, { force: true });
	writeFileSync(motDePasse, secrets.administrateur, { mode: 0o600 });
	const compte = { prefixe, uid, gid };
	confier(compte, dossier.racine);
	const [commande = initdb, ...suite] = [
		...prefixe,
		initdb,
		`--pgdata=${partielle}`,
		`--username=${ADMINISTRATEUR}`,
		`--pwfile=${motDePasse}`,
		"--auth=scram-sha-256",
		"--encoding=UTF8",
		"--locale=C",
		// Codes and numbers are most of what is compared: names are sorted as people do where they are shown.
		"--locale-provider=builtin",
		"--builtin-locale=C.UTF-8",
		"--data-checksums",
	];
	const fin = spawnSync(commande, suite, { uid, gid, cwd: "/", encoding: "utf8" });
	rmSync(motDePasse);
	if (fin.status !== 0) {
		throw new Empechement(`La base de données n’a pas pu être créée : ${fin.stderr.trim()}`);
	}
	renameSync(partielle, dossier.grappe);
}

/** The owner of the tables and its database, once; safe to do again after an interruption. */
export async function creerProprietaire(
	dossier: DossierBase,
	adresse: Adresse,
	secrets: Secrets,
): Promise<void> {
	if (existsSync(dossier.pret)) return;
	const client = new pg.Client({
		...adresse,
		user: ADMINISTRATEUR,
		password: secrets.administrateur,
		database: "postgres",
	});
	await client.connect();
	try {
		const role = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [PROPRIETAIRE]);
		if (role.rowCount === 0) {
			const motDePasse = pg.escapeLiteral(secrets.proprietaire);
			await client.query(`CREATE ROLE ${PROPRIETAIRE} LOGIN CREATEROLE PASSWORD ${motDePasse}`);
		}
		const base = await client.query("SELECT FROM pg_database WHERE datname = $1", [BASE]);
		if (base.rowCount === 0) {
			await client.query(`CREATE DATABASE ${BASE} OWNER ${PROPRIETAIRE}`);
		}
		await client.query(`REVOKE ALL ON DATABASE ${BASE} FROM PUBLIC`);
	} finally {
		await client.end();
	}
	writeFileSync(dossier.pret, "");
}
