import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** To order names as people do: « Émilie » after « Denise », which the codes' own order would put last. */
export const enFrancais = (nom: SQLWrapper | string): SQL =>
	sql`${typeof nom === "string" ? sql.raw(nom) : nom} COLLATE "fr-x-icu"`;
