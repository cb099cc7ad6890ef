import { setImmediate } from "node:timers/promises";
import type pg from "pg";
import { Empechement } from "../../socle/index.server.ts";
import type { Reprise } from "../reprise.ts";
import { textesReprise } from "../textes.ts";
import { type Conter, lireConteur } from "./conter.ts";
import { delester } from "./delester.ts";
import { Registre, TABLES_DES_FAITS } from "./registre.ts";

export interface Bilan {
	recits: number;
	sollicitations: number;
	/** Rows written, all tables counted. */
	lignes: number;
}

/** Bytes handed to the database at once. */
const LOT = 16_000_000;
/** Stories told without a look at what the database takes: it would wait for its next rows. */
const SOUFFLE = 8;

/**
 * Writes in bulk what the acts would have written, numbers aside, all of it or nothing. `client` is the
 * owner's; nobody else may use these tables meanwhile, and nothing was ever received. Throws
 * `RecitRefuse`, `Empechement`.
 */
export async function charger(
	client: pg.Client,
	reprise: Reprise,
	avancer?: (bilan: Bilan) => void,
): Promise<Bilan> {
	const tables = [...TABLES_DES_FAITS, "journal"];
	await client.query("BEGIN");
	try {
		await client.query("SELECT set_config('droit_ouvert.organisme', $1, true)", [
			reprise.organisme,
		]);
		const registre = new Registre();
		const conter = await lireConteur(client, reprise, registre);
		const rendre = await delester(client, tables);
		await exigerVierge(client);
		// Emptied by this transaction, they are written once: rows come in already frozen.
		await client.query(`TRUNCATE ${TABLES_DES_FAITS.join(", ")}`);
		const bilan = await ecrire(client, reprise.recits, conter, registre, avancer);
		await client.query("SET LOCAL maintenance_work_mem = '256MB'");
		await rendre();
		await suivreLesNumeros(client, registre);
		await client.query("COMMIT");
		await client.query(`ANALYZE ${tables.join(", ")}`);
		return bilan;
	} catch (erreur) {
		await client.query("ROLLBACK").catch(() => {});
		throw erreur;
	}
}

/** The database writes what was told while more is told. */
async function ecrire(
	client: pg.Client,
	recits: Reprise["recits"],
	conter: Conter,
	registre: Registre,
	avancer?: (bilan: Bilan) => void,
): Promise<Bilan> {
	const bilan: Bilan = { recits: 0, sollicitations: 0, lignes: 0 };
	let ecriture: Promise<void> = Promise.resolve();
	const verser = async () => {
		const emporte = registre.emporter();
		await ecriture;
		ecriture = emporte(client).then((lignes) => {
			bilan.lignes += lignes;
			bilan.sollicitations = registre.sollicitation;
			avancer?.(bilan);
		});
		ecriture.catch(() => {});
	};
	try {
		for await (const recit of recits) {
			conter(recit);
			bilan.recits++;
			if (bilan.recits % SOUFFLE > 0) continue;
			if (registre.taille >= LOT) await verser();
			else await setImmediate();
		}
		await verser();
	} catch (erreur) {
		// The connection is ours again only once it has written what it was given.
		await ecriture.catch(() => {});
		throw erreur;
	}
	await ecriture;
	return bilan;
}

/** Once the policies are off: the rows of any office count. */
async function exigerVierge(client: pg.Client): Promise<void> {
	for (const table of TABLES_DES_FAITS) {
		const { rowCount } = await client.query(`SELECT FROM ${table} LIMIT 1`);
		if (rowCount) throw new Empechement(textesReprise.dejaHabitee);
	}
}

/** What people do next is numbered after what was told. */
async function suivreLesNumeros(
	client: pg.Client,
	{ affaire, sollicitation, action }: Registre,
): Promise<void> {
	const derniers = [
		["affaires_affaire_seq", affaire],
		["sollicitations_sollicitation_seq", sollicitation],
		["actions_action_seq", action],
	] as const;
	for (const [suite, numero] of derniers)
		if (numero > 0) await client.query("SELECT setval($1::regclass, $2)", [suite, numero]);
}
