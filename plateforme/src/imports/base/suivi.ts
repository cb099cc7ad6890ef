import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { auteurDe, journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, compter } from "../../socle/index.ts";
import type { Bilan, Demande } from "../importer.ts";
import { Refus } from "../options.ts";
import { imports } from "../tables.ts";
import { textes } from "../textes.ts";

/** One import at a time in an office: the next one waits. */
const VERROU = 3_230_009;
/** Held by an import as long as it runs. */
export const VERROU_IMPORT = 3_230_010;

/** The row that people follow, in its own transaction: it stays when the rest is undone. */
export async function annoncer(
	temoin: pg.Client,
	{ organisme, fichier, mapping, acteur, apercu, numero }: Demande,
	bilan?: Bilan,
): Promise<number> {
	return dans(temoin, organisme, async () => {
		if (numero === undefined) {
			const { rows } = await temoin.query(
				`INSERT INTO imports (organisme, fichier, mapping, etat, auteur, commence_le)
				VALUES ($1, $2, $3, $4, $5, $6) RETURNING import::float8 AS numero`,
				[
					organisme,
					fichier.slice(0, 200),
					mapping ?? null,
					apercu ? "apercu" : "en-cours",
					auteurDe(acteur),
					acteur.quand,
				],
			);
			return rows[0].numero;
		}
		await temoin.query(
			`UPDATE imports SET etat = $3, commence_le = $4, lignes = $5, crees = $6, modifies = $7,
				inchanges = $8, rejets = $9, sha256 = $10, apercu = $11, mapping = $12
			WHERE organisme = $1 AND import = $2`,
			[
				organisme,
				numero,
				bilan ? "vu" : apercu ? "apercu" : "en-cours",
				acteur.quand,
				bilan?.lignes,
				bilan?.crees,
				bilan?.modifies,
				bilan?.inchanges,
				bilan?.rejets,
				bilan?.sha256,
				bilan && JSON.stringify(bilan.apercu),
				mapping ?? null,
			],
		);
		return numero;
	});
}

export const suivre = (temoin: pg.Client, organisme: string, numero: number, lignes: number) =>
	dans(temoin, organisme, () =>
		temoin.query("UPDATE imports SET lignes = $3 WHERE organisme = $1 AND import = $2", [
			organisme,
			numero,
			lignes,
		]),
	);

/** A sentence without anything of the file in it: PostgreSQL may quote a value in its own. */
export async function echouer(
	temoin: pg.Client,
	organisme: string,
	numero: number,
	erreur: unknown,
): Promise<void> {
	const { code } = erreur as { code?: string };
	const dit = erreur instanceof Refus ? erreur.message : code && textes.cause(code);
	const motif = [textes.rien, dit].filter(Boolean).join(" ");
	await dans(temoin, organisme, () =>
		temoin.query(
			"UPDATE imports SET etat = 'echoue', motif = $3 WHERE organisme = $1 AND import = $2",
			[organisme, numero, motif],
		),
	).catch(() => {});
}

/**
 * Holds the lock of an import from the first look at its file to the last word on its fate: whoever
 * looks at the lock knows whether it still runs, and loses it with the process, however it dies.
 */
export async function tenir<T>(
	temoin: pg.Client,
	numero: number,
	act: () => Promise<T>,
): Promise<T> {
	await temoin.query("SELECT pg_advisory_lock($1, $2::int)", [VERROU_IMPORT, numero]);
	try {
		return await act();
	} finally {
		await temoin
			.query("SELECT pg_advisory_unlock($1, $2::int)", [VERROU_IMPORT, numero])
			.catch(() => {});
	}
}

/** The transaction of the whole file. */
export const ouvrir = <T>(
	client: pg.Client,
	organisme: string,
	act: (tx: Transaction) => Promise<T>,
): Promise<T> =>
	drizzle(client).transaction(async (tx) => {
		await client.query("SELECT set_config('droit_ouvert.organisme', $1, true)", [organisme]);
		await client.query("SELECT pg_advisory_xact_lock($1, hashtext($2))", [VERROU, organisme]);
		return act(tx as unknown as Transaction);
	});

/** The counts and the journal entry, with the rest or not at all. */
export async function clos(tx: Transaction, acteur: Acteur, bilan: Bilan): Promise<void> {
	const { crees, modifies, inchanges, rejets, sha256 } = bilan;
	const comptes = [
		compter(crees, "créé", "créés"),
		compter(modifies, "modifié", "modifiés"),
		compter(inchanges, "inchangé", "inchangés"),
		compter(rejets, "rejet", "rejets"),
	].join(", ");
	const { import: numero, apercu: _, ...nombres } = bilan;
	await tx
		.update(imports)
		.set({ ...nombres, etat: "fini", apercu: null, finiLe: acteur.quand })
		.where(and(eq(imports.organisme, acteur.organisme), eq(imports.import, numero)));
	await journaliser(
		tx,
		acteur,
		"import.charger",
		`import-${bilan.import}`,
		`${comptes} ; ${sha256}`,
	);
}

const tours = new WeakMap<pg.Client, Promise<unknown>>();

/** A transaction of its own: those of one connection wait for each other. */
export function dans<T>(client: pg.Client, organisme: string, act: () => Promise<T>): Promise<T> {
	const tour = (tours.get(client) ?? Promise.resolve()).then(() => transaction());
	tours.set(
		client,
		tour.catch(() => {}),
	);
	return tour;

	async function transaction(): Promise<T> {
		await client.query("BEGIN");
		try {
			await client.query("SELECT set_config('droit_ouvert.organisme', $1, true)", [organisme]);
			const rendu = await act();
			await client.query("COMMIT");
			return rendu;
		} catch (erreur) {
			await client.query("ROLLBACK").catch(() => {});
			throw erreur;
		}
	}
}
