import type pg from "pg";

/** Numbers taken at once, so that rows may refer to each other before they are written. */
export async function numeroter(
	client: pg.ClientBase,
	suite: string,
	combien: number,
): Promise<() => number> {
	const { rows } =
		combien === 0
			? { rows: [] }
			: await client.query({
					text: "SELECT nextval($1::regclass)::float8 FROM generate_series(1, $2::int)",
					values: [suite, combien],
					rowMode: "array",
				});
	let rang = 0;
	return () => rows[rang++][0];
}
