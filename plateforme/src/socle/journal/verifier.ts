import type pg from "pg";
import { colonnesScellees, origine, sceau } from "./empreinte.ts";
import { expliquerRupture, type Maillon } from "./rupture.ts";
import { textes } from "./textes.ts";

const parLot = 10_000;

/** What is known of a head from outside the database. */
export interface TeteAttendue {
	rang: number;
	/** Hexadecimal. */
	empreinte: string;
}

export interface Constat {
	organisme: string;
	/** Entries whose seal was checked. */
	verifiees: number;
	/** Written, but not sealed yet. */
	enAttente: number;
	tete?: TeteAttendue;
	/** The first break, in a sentence. */
	rupture?: string;
	millisecondes: number;
}

/**
 * Walks the chain of an office, entry by entry, against the heads published outside. The client is
 * the owner's: no time limit, and under the same policies.
 */
export async function verifierJournal(
	client: pg.Client,
	organisme: string,
	attendues: readonly TeteAttendue[],
): Promise<Constat> {
	const debut = performance.now();
	await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
	try {
		await client.query("SELECT set_config('droit_ouvert.organisme', $1, true)", [organisme]);
		const parcours = await parcourir(client, organisme, attendues);
		const { enAttente, glissee } = await compterHorsChaine(client, organisme);
		const rupture = parcours.rupture ?? (glissee ? textes.verifier.glissee(glissee) : undefined);
		const millisecondes = performance.now() - debut;
		return { organisme, ...parcours, enAttente, rupture, millisecondes };
	} finally {
		await client.query("ROLLBACK");
	}
}

type Parcours = Pick<Constat, "verifiees" | "tete" | "rupture">;

async function parcourir(
	client: pg.Client,
	organisme: string,
	attendues: readonly TeteAttendue[],
): Promise<Parcours> {
	const tetes = new Map<number, Set<string>>();
	for (const { rang, empreinte } of attendues)
		tetes.set(rang, (tetes.get(rang) ?? new Set()).add(empreinte));
	let precedente = origine(organisme);
	let verifiees = 0;
	let conforme = 0;
	const fini = (rupture?: string): Parcours => ({
		verifiees,
		tete: verifiees ? { rang: verifiees, empreinte: precedente } : undefined,
		rupture,
	});
	for await (const maillon of lireChaine(client, organisme)) {
		const [rang, , empreinte, entree] = maillon;
		if (Number(rang) !== verifiees + 1) return fini(textes.verifier.scelleRetire(verifiees + 1));
		if (!entree || sceau(precedente, entree) !== empreinte)
			return fini(await expliquerRupture(client, organisme, precedente, maillon));
		verifiees++;
		precedente = empreinte;
		for (const attendue of tetes.get(verifiees) ?? []) {
			if (attendue !== empreinte) return fini(textes.verifier.reecrite(conforme + 1, verifiees));
			conforme = verifiees;
		}
	}
	const derniere = Math.max(0, ...tetes.keys());
	return fini(derniere > verifiees ? textes.verifier.finCoupee(derniere, verifiees) : undefined);
}

async function* lireChaine(client: pg.Client, organisme: string): AsyncGenerator<Maillon> {
	await client.query("SET LOCAL cursor_tuple_fraction = 1");
	await client.query(
		`DECLARE chaine NO SCROLL CURSOR FOR
		SELECT s.rang, s.numero, encode(s.empreinte, 'hex'), ${colonnesScellees("j")}
		FROM scelles s LEFT JOIN journal j ON j.organisme = s.organisme AND j.numero = s.numero
		WHERE s.organisme = $1 ORDER BY s.rang`,
		[organisme],
	);
	const lire = () =>
		client.query<string[]>({ rowMode: "array", text: `FETCH ${parLot} FROM chaine` });
	for (let lot = lire(); ; ) {
		const { rows } = await lot;
		if (rows.length === 0) break;
		// Read ahead: the database works while we hash.
		lot = lire();
		lot.catch(() => {});
		for (const [rang, numero, empreinte, ...entree] of rows) {
			yield [
				rang,
				numero,
				empreinte,
				entree[0] === null ? undefined : entree,
			] as unknown as Maillon;
		}
	}
	await client.query("CLOSE chaine");
}

/** An entry of a transaction that was finished when the last head was made should have been sealed. */
async function compterHorsChaine(client: pg.Client, organisme: string) {
	const { rows } = await client.query(
		`SELECT count(*)::int AS "enAttente",
			min(j.numero) FILTER (WHERE t.grappe = c.system_identifier AND j.transaction < t.horizon) AS glissee
		FROM journal j CROSS JOIN pg_control_system() c
		LEFT JOIN (SELECT * FROM tetes WHERE organisme = $1 ORDER BY rang DESC LIMIT 1) t ON true
		WHERE j.organisme = $1
			AND NOT EXISTS (SELECT FROM scelles s WHERE s.organisme = j.organisme AND s.numero = j.numero)`,
		[organisme],
	);
	return rows[0] as { enAttente: number; glissee: string | null };
}
