import { bigint, pgTable, primaryKey, smallint, text, timestamp } from "drizzle-orm/pg-core";

export const avis = pgTable(
	"avis",
	{
		organisme: text().notNull(),
		sollicitation: bigint({ mode: "number" }).notNull(),
		note: smallint().notNull(),
		quand: timestamp({ withTimezone: true }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.sollicitation] })],
);
