import { sql } from "drizzle-orm";
import {
	bigint,
	boolean,
	customType,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	text,
	timestamp,
} from "drizzle-orm/pg-core";
import type { Coordonnees } from "../organisme.ts";

const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });

export const organismes = pgTable("organismes", {
	organisme: text().primaryKey(),
	nom: text().notNull(),
	simule: boolean().notNull().default(false),
	decalageJours: integer("decalage_jours").notNull().default(0),
	coordonnees: jsonb().$type<Coordonnees>(),
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
	/** Said to be generated so that no insertion names it: the application may not write it. */
	transaction: xid8().notNull().generatedAlwaysAs(sql`pg_current_xact_id()`),
});

export const scelles = pgTable(
	"scelles",
	{
		organisme: text().notNull(),
		rang: bigint({ mode: "number" }).notNull(),
		numero: bigint({ mode: "number" }).notNull(),
		empreinte: bytea().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.rang] })],
);

export const tetes = pgTable(
	"tetes",
	{
		organisme: text().notNull(),
		rang: bigint({ mode: "number" }).notNull(),
		numero: bigint({ mode: "number" }).notNull(),
		empreinte: bytea().notNull(),
		quand: timestamp({ withTimezone: true }).notNull().defaultNow(),
		horizon: xid8().notNull(),
		grappe: bigint({ mode: "bigint" }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.rang] })],
);
