import { type SQL, sql } from "drizzle-orm";

/** The words of `trancheDAge` in `plan/strates.ts`. */
export const trancheDAge = (age: SQL): SQL => sql`CASE WHEN ${age} IS NULL THEN 'âge inconnu'
	WHEN ${age} < 25 THEN 'moins de 25 ans' WHEN ${age} < 35 THEN '25 à 34 ans'
	WHEN ${age} < 50 THEN '35 à 49 ans' ELSE '50 ans et plus' END`;
