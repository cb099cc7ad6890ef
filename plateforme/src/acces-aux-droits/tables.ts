import {
	bigint,
	date,
	doublePrecision,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	real,
	smallint,
	text,
	timestamp,
} from "drizzle-orm/pg-core";
import type { CodePrestation } from "droits";
import type { NatureParticularite } from "../dossiers/index.ts";
import type { Certitude, Situation } from "./lectures/ligne.ts";
import type { IssueDeVerification } from "./reperage/reserves.ts";

/** Files or findings by reason, situation, or part of the population. */
export type Comptes = Record<string, number>;
/** « famille » → « parent seul » → files looked at, files with a right to ask for. */
export type Equite = Record<string, Record<string, { examines: number; reperes: number }>>;

export const reperages = pgTable(
	"reperages",
	{
		organisme: text().notNull(),
		reperage: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		finalite: text().notNull(),
		mois: date().notNull(),
		lanceLe: timestamp("lance_le", { withTimezone: true }).notNull(),
		finiLe: timestamp("fini_le", { withTimezone: true }),
		versionDroit: text("version_droit").notNull(),
		versionCode: text("version_code").notNull(),
		hypotheses: text().notNull(),
		graine: integer().notNull(),
		portee: text().$type<"complet" | "changes">().notNull(),
		etat: text().$type<"en-cours" | "fini" | "abandonne">().notNull().default("en-cours"),
		examines: integer().notNull().default(0),
		inchanges: integer().notNull().default(0),
		ecartes: jsonb().$type<Comptes>().notNull().default({}),
		constats: jsonb().$type<Comptes>().notNull().default({}),
		equite: jsonb().$type<Equite>().notNull().default({}),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.reperage] })],
);

export const lotsDeReperage = pgTable(
	"lots_de_reperage",
	{
		organisme: text().notNull(),
		reperage: bigint({ mode: "number" }).notNull(),
		lot: integer().notNull(),
		de: bigint({ mode: "number" }).notNull(),
		a: bigint({ mode: "number" }).notNull(),
		etat: text().$type<"a-faire" | "fait">().notNull().default("a-faire"),
		prisLe: timestamp("pris_le", { withTimezone: true }),
		examines: integer().notNull().default(0),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.reperage, t.lot] })],
);

export const examens = pgTable(
	"examens",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		empreinte: bigint({ mode: "bigint" }).notNull(),
		ecart: text(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier] })],
);

export const constats = pgTable(
	"constats",
	{
		organisme: text().notNull(),
		constat: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		reperage: bigint({ mode: "number" }).notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		prestation: text().$type<CodePrestation>().notNull(),
		/** Empty for the household; for ASF, « enfant-2 ». */
		beneficiaire: text().notNull().default(""),
		situation: text().$type<Situation>().notNull(),
		statut: text().$type<Certitude>().notNull(),
		probabilite: real().notNull(),
		/** Centimes, as all amounts here. */
		montant: integer().notNull(),
		mini: integer().notNull(),
		maxi: integer().notNull(),
		gainNet12Mois: integer("gain_net_12_mois").notNull(),
		auMoinsDepuis: date("au_moins_depuis").notNull(),
		rappelPossible: integer("rappel_possible").notNull(),
		moisPerdus: smallint("mois_perdus").notNull(),
		manque: text().array().notNull().default([]),
		suite: text().notNull(),
		/** Who is seen first: the higher, the sooner. */
		rang: doublePrecision().notNull(),
		etabliLe: timestamp("etabli_le", { withTimezone: true }).notNull(),
		expireLe: date("expire_le").notNull(),
		etat: text().$type<"ouvert" | "clos">().notNull().default("ouvert"),
		closLe: date("clos_le"),
		sollicitation: bigint({ mode: "number" }),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.constat] })],
);

export const verifications = pgTable(
	"verifications",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		nature: text().$type<NatureParticularite>().notNull(),
		precision: text().notNull(),
		depuis: date().notNull(),
		issue: text().$type<IssueDeVerification>().notNull(),
		prestations: text().array().$type<CodePrestation[]>().notNull(),
		faiteLe: timestamp("faite_le", { withTimezone: true }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier, t.nature, t.precision, t.depuis] })],
);
