import { bigint, boolean, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

/** Who answers: the office’s own people, or those of the region. */
export type Plateau = "local" | "regional";

export const appels = pgTable(
	"appels",
	{
		organisme: text().notNull(),
		sollicitation: bigint({ mode: "number" }).notNull(),
		plateau: text().$type<Plateau>().notNull(),
		decroche: boolean().notNull(),
		attente: integer().notNull(),
		duree: integer(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.sollicitation] })],
);
