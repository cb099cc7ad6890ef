import { bigint, boolean, integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const organismes = pgTable("organismes", {
	organisme: text().primaryKey(),
	nom: text().notNull(),
	simule: boolean().notNull().default(false),
	decalageJours: integer("decalage_jours").notNull().default(0),
});

export const journal = pgTable("journal", {
	numero: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
	organisme: text()
		.notNull()
		.references(() => organismes.organisme),
	quand: timestamp({ withTimezone: true }).notNull(),
	auteur: text().notNull(),
	acte: text().notNull(),
	objet: text(),
	motif: text(),
});
