import { bigint, date, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { instant, numero, octets } from "../socle/index.server.ts";
import type { Etape } from "./annonces/regles.ts";
import type { Pour } from "./codes/regles.ts";

export const codesDeContact = pgTable(
	"codes_de_contact",
	{
		organisme: text().notNull(),
		code: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		dossier: numero("dossier"),
		compte: numero("compte"),
		pour: text().$type<Pour>().notNull(),
		sujet: octets(),
		nature: text().$type<"courriel" | "mobile">().notNull(),
		valeur: text().notNull(),
		sel: octets().notNull(),
		empreinte: octets().notNull(),
		demandeLe: instant("demande_le").notNull(),
		expireLe: instant("expire_le").notNull(),
		essais: smallint().notNull().default(0),
		finiLe: instant("fini_le"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.code] })],
);

export const annoncesRefusees = pgTable(
	"annonces_refusees",
	{
		organisme: text().notNull(),
		dossier: numero("dossier").notNull(),
		etape: text().$type<Etape>().notNull(),
		depuis: instant("depuis").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier, t.etape] })],
);

export const annonces = pgTable(
	"annonces",
	{
		organisme: text().notNull(),
		source: text().notNull(),
		dossier: numero("dossier"),
		/** Of someone who had no file then. */
		compte: numero("compte"),
		sujet: text().notNull(),
		etape: text().$type<Etape>().notNull(),
		jour: date().notNull(),
		envoi: numero("envoi"),
		tu: text(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.source] })],
);
