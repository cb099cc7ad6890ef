import {
	bigint,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
} from "drizzle-orm/pg-core";
import type { Apercu } from "./apercu.ts";
import type { Mapping } from "./source/mapping.ts";

export const mappingsImport = pgTable(
	"mappings_import",
	{
		organisme: text().notNull(),
		nom: text().notNull(),
		version: smallint().notNull(),
		contenu: jsonb().$type<Mapping>().notNull(),
		creeLe: timestamp("cree_le", { withTimezone: true }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.nom, t.version] })],
);

export const imports = pgTable(
	"imports",
	{
		organisme: text().notNull(),
		import: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		fichier: text().notNull(),
		sha256: text(),
		mapping: text(),
		etat: text().$type<"apercu" | "vu" | "en-cours" | "fini" | "echoue">().notNull(),
		auteur: text().notNull(),
		commenceLe: timestamp("commence_le", { withTimezone: true }).notNull(),
		finiLe: timestamp("fini_le", { withTimezone: true }),
		lignes: integer(),
		crees: integer(),
		modifies: integer(),
		inchanges: integer(),
		rejets: integer(),
		motif: text(),
		apercu: jsonb().$type<Apercu>(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.import] })],
);

export const tracesImport = pgTable(
	"traces_import",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		import: bigint({ mode: "number" }).notNull(),
		ligne: integer().notNull(),
		effet: text().$type<"cree" | "modifie">().notNull(),
		empreinte: text().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier, t.import] })],
);

export const referencesImport = pgTable(
	"references_import",
	{
		organisme: text().notNull(),
		nature: text().$type<"sollicitation" | "affaire">().notNull(),
		reference: text().notNull(),
		numero: bigint({ mode: "number" }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.nature, t.reference] })],
);
