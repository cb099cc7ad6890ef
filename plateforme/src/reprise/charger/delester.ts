import type pg from "pg";

interface Defait {
	defaire: string;
	refaire: string;
}

/**
 * Takes off these tables what makes each row dear (references, keys, indexes, forced policies), in the
 * transaction of `client`, their owner. What it answers puts all of it back as it was: rows are then
 * checked, and indexes built, all at once.
 */
export async function delester(
	client: pg.ClientBase,
	tables: readonly string[],
): Promise<() => Promise<void>> {
	const { rows } = await client.query<Defait>(POIDS, [tables]);
	const cloisons = tables.map((table) => ({
		defaire: `ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`,
		refaire: `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
	}));
	for (const { defaire } of [...rows, ...cloisons]) await client.query(defaire);
	return async () => {
		for (const { refaire } of [...rows.toReversed(), ...cloisons]) await client.query(refaire);
	};
}

/** References first, since they hold the keys; put back last. */
const POIDS = `
	WITH cibles AS (SELECT unnest($1::regclass[]) AS cible)
	SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS defaire,
		format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname,
			pg_get_constraintdef(oid)) AS refaire,
		array_position(ARRAY['f', 'u', 'p'], contype::text) AS rang
	FROM pg_constraint
	WHERE (contype IN ('p', 'u') AND conrelid IN (SELECT cible FROM cibles))
		OR (contype = 'f' AND (conrelid IN (SELECT cible FROM cibles)
			OR confrelid IN (SELECT cible FROM cibles)))
	UNION ALL
	SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid), 4
	FROM pg_index i
	WHERE i.indrelid IN (SELECT cible FROM cibles)
		AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u'))
	ORDER BY rang, defaire`;
