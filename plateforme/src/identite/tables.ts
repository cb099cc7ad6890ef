import { sql } from "drizzle-orm";
import { bigint, boolean, date, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

export type CanalVoulu = "courriel" | "sms" | "courrier";
export type NatureDePoint = "courriel" | "mobile";

export const equipes = pgTable(
	"equipes",
	{ organisme: text().notNull(), equipe: text().notNull(), nom: text().notNull() },
	(t) => [primaryKey({ columns: [t.organisme, t.equipe] })],
);

export const comptes = pgTable(
	"comptes",
	{
		organisme: text().notNull(),
		compte: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		fournisseur: text().$type<"public" | "pro">().notNull(),
		sujet: text().notNull(),
		prenom: text().notNull(),
		nom: text().notNull(),
		courriel: text(),
		roles: text().array().notNull(),
		equipe: text(),
		competences: text().array().notNull().default(sql`'{}'`),
		dossier: bigint({ mode: "number" }),
		/** The one that it opened, until its number was found to be someone else’s. */
		dossierEnDoute: bigint("dossier_en_doute", { mode: "number" }),
		structure: text(),
		actif: boolean().notNull().default(true),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.compte] })],
);

export const sessions = pgTable(
	"sessions",
	{
		organisme: text().notNull(),
		empreinte: text().notNull(),
		compte: bigint({ mode: "number" }).notNull(),
		ouverteLe: timestamp("ouverte_le", { withTimezone: true }).notNull().defaultNow(),
		vueLe: timestamp("vue_le", { withTimezone: true }).notNull().defaultNow(),
		expireLe: timestamp("expire_le", { withTimezone: true }).notNull(),
		jetonFournisseur: text("jeton_fournisseur"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.empreinte] })],
);

/** Who signed in, is known of FranceConnect, and has no file: until one is joined. */
export const personnesSansDossier = pgTable(
	"personnes_sans_dossier",
	{
		organisme: text().notNull(),
		compte: bigint({ mode: "number" }).notNull(),
		prenoms: text().notNull(),
		nom: text().notNull(),
		nomUsage: text("nom_usage"),
		naissance: date().notNull(),
		depuis: timestamp({ withTimezone: true }).notNull(),
		/** Confirmed by a code, both. */
		courriel: text(),
		mobile: text(),
		/** How they want to be written to. */
		canal: text().$type<CanalVoulu>(),
		/** Confirmed, and from where a message came back since. */
		injoignables: text().array().$type<NatureDePoint[]>().notNull().default(sql`'{}'`),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.compte] })],
);
