import { bigint, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const organismes = pgTable("organismes", {
	organisme: text().primaryKey(),
	nom: text().notNull(),
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
