import { integer, numeric, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";

export const valeursAnnuelles = pgTable(
	"valeurs_annuelles",
	{
		organisme: text().notNull(),
		indicateur: text().notNull(),
		modalite: text().notNull().default(""),
		annee: smallint().notNull(),
		valeur: numeric({ mode: "number" }).notNull(),
		n: integer(),
		source: text().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.indicateur, t.modalite, t.annee] })],
);
