import { bigint, date, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, numero, octets } from "../socle/index.server.ts";
import type { DonnePar, Portee } from "./regles.ts";

export const mandats = pgTable(
	"mandats",
	{
		organisme: text().notNull(),
		mandat: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		dossier: numero("dossier").notNull(),
		nom: text().notNull(),
		portees: text().array().$type<Portee[]>().notNull(),
		donnePar: text("donne_par").$type<DonnePar>().notNull(),
		donneLe: instant("donne_le").notNull(),
		compte: numero("compte").notNull(),
		consigne: text(),
		jusqua: date().notNull(),
		empreinte: octets(),
		designe: octets(),
		structure: text(),
		codeJusqua: instant("code_jusqua"),
		aidant: numero("aidant"),
		accepteLe: instant("accepte_le"),
		revoqueLe: instant("revoque_le"),
		revoquePar: numero("revoque_par"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.mandat] })],
);

export const sollicitationsAssistees = pgTable(
	"sollicitations_assistees",
	{
		organisme: text().notNull(),
		sollicitation: numero("sollicitation").notNull(),
		mandat: numero("mandat").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.sollicitation] })],
);
