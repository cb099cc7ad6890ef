import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Empechement } from "./empechement.ts";

export interface Migration {
	nom: string;
	sql: string;
	empreinte: string;
}

export interface Appliquee {
	nom: string;
	empreinte: string;
}

const dossier = fileURLToPath(new URL("migrations", import.meta.url));
const transaction = /^\s*(begin|commit|rollback|start\s+transaction)\s*;/im;

/** In the order of their names: `0001-organismes.sql`, `0002-journal.sql`… */
export function lireMigrations(source = dossier): Migration[] {
	const noms = readdirSync(source).filter((nom) => nom.endsWith(".sql"));
	return noms.sort().map((nom) => {
		const sql = readFileSync(join(source, nom), "utf8").replaceAll("\r\n", "\n");
		if (transaction.test(sql)) {
			throw new Empechement(`La migration ${nom} ouvre ou ferme elle-même une transaction.`);
		}
		return { nom, sql, empreinte: createHash("sha256").update(sql).digest("hex") };
	});
}

/** What is still to be applied; refuses a database that this code does not know. */
export function resteAAppliquer(migrations: Migration[], appliquees: Appliquee[]): Migration[] {
	const connues = new Map(migrations.map((migration) => [migration.nom, migration]));
	for (const [rang, { nom, empreinte }] of appliquees.entries()) {
		const migration = connues.get(nom);
		if (!migration) {
			throw new Empechement(
				`La base de données est plus récente que ce programme (migration ${nom}) : mettez le programme à jour.`,
			);
		}
		if (migration.empreinte !== empreinte) {
			throw new Empechement(
				`La migration ${nom} a changé depuis qu’elle a été appliquée : remettez-la comme elle était, et écrivez le changement dans une nouvelle migration.`,
			);
		}
		if (migrations[rang]?.nom !== nom) {
			throw new Empechement(
				`La base de données n’est migrée qu’à moitié : il manque ${migrations[rang]?.nom} avant ${nom}. Restaurez une sauvegarde.`,
			);
		}
	}
	return migrations.slice(appliquees.length);
}
