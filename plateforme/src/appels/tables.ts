import { bigint, boolean, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

export const appels = pgTable(
	"appels",
	{
		organisme: text().notNull(),
		sollicitation: bigint({ mode: "number" }).notNull(),
		plateau: text().$type<"local" | "regional">().notNull(),
		decroche: boolean().notNull(),
		attente: integer().notNull(),
		duree: integer(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.sollicitation] })],
);
