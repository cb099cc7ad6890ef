import {
	bigint,
	date,
	doublePrecision,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	real,
	text,
	timestamp,
} from "drizzle-orm/pg-core";
import type { Audience } from "./audience/audience.ts";
import type { Kit } from "./kits/kit.ts";
import type {
	Avis,
	Bras,
	DecisionDeRevue,
	EtatDuPlan,
	HorsTirage,
	IssueDAppel,
} from "./plan/plan.ts";

export type CanalDContact = "courriel" | "sms" | "telephone" | "courrier";

export const actions = pgTable(
	"actions",
	{
		organisme: text().notNull(),
		action: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		titre: text().notNull(),
		prestation: text(),
		lanceeLe: date("lancee_le").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.action] })],
);

export const destinataires = pgTable(
	"destinataires",
	{
		organisme: text().notNull(),
		action: bigint({ mode: "number" }).notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		canal: text().$type<CanalDContact>().notNull(),
		contacteA: timestamp("contacte_a", { withTimezone: true }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.action, t.dossier] })],
);

export const consultations = pgTable(
	"consultations",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		prestation: text().notNull(),
		quand: timestamp({ withTimezone: true }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier, t.prestation, t.quand] })],
);

export const kits = pgTable(
	"kits",
	{
		organisme: text().notNull(),
		kit: text().notNull(),
		version: integer().notNull(),
		contenu: jsonb().$type<Kit>().notNull(),
		creeLe: timestamp("cree_le", { withTimezone: true }).notNull(),
		compte: bigint({ mode: "number" }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.kit, t.version] })],
);

export const plans = pgTable(
	"plans",
	{
		organisme: text().notNull(),
		plan: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		titre: text().notNull(),
		kit: text().notNull(),
		kitVersion: integer("kit_version").notNull(),
		modele: jsonb().$type<Kit>().notNull(),
		audience: jsonb().$type<Audience>().notNull(),
		bras: jsonb().$type<Bras[]>().notNull(),
		graine: text().notNull(),
		appelsParJour: integer("appels_par_jour").notNull().default(0),
		base: real().notNull().default(0.06),
		attendu: real().notNull().default(0.11),
		arretOppositions: real("arret_oppositions").notNull().default(0.02),
		arretDes: integer("arret_des").notNull().default(100),
		avis: text().$type<Avis>(),
		avisTexte: text("avis_texte"),
		avisLe: date("avis_le"),
		avisCompte: bigint("avis_compte", { mode: "number" }),
		etat: text().$type<EtatDuPlan>().notNull().default("preparation"),
		motif: text(),
		creeLe: timestamp("cree_le", { withTimezone: true }).notNull(),
		compte: bigint({ mode: "number" }).notNull(),
		lanceLe: timestamp("lance_le", { withTimezone: true }),
		action: bigint({ mode: "number" }),
		empreinte: text(),
		ecartes: jsonb().$type<Record<string, number>>().notNull().default({}),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.plan] })],
);

export const tirages = pgTable(
	"tirages",
	{
		organisme: text().notNull(),
		action: bigint({ mode: "number" }).notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		bras: text().notNull(),
		horsTirage: text("hors_tirage").$type<HorsTirage>(),
		strate: text().notNull(),
		rang: integer().notNull(),
		montant: integer(),
		gain: integer(),
		priorite: doublePrecision(),
		rappel: integer(),
		duDepuis: date("du_depuis"),
		avantLe: date("avant_le"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.action, t.dossier] })],
);

export const appelsDAction = pgTable(
	"appels_d_action",
	{
		organisme: text().notNull(),
		action: bigint({ mode: "number" }).notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		quand: timestamp({ withTimezone: true }).notNull(),
		issue: text().$type<IssueDAppel>().notNull(),
		rappelerLe: date("rappeler_le"),
		compte: bigint({ mode: "number" }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.action, t.dossier, t.quand] })],
);

export const prisesDAppel = pgTable(
	"prises_d_appel",
	{
		organisme: text().notNull(),
		action: bigint({ mode: "number" }).notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		compte: bigint({ mode: "number" }).notNull(),
		quand: timestamp({ withTimezone: true }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.action, t.dossier] })],
);

export const revuesDeKits = pgTable(
	"revues_de_kits",
	{
		organisme: text().notNull(),
		kit: text().notNull(),
		version: integer().notNull(),
		action: bigint({ mode: "number" }).notNull(),
		quand: timestamp({ withTimezone: true }).notNull(),
		decision: text().$type<DecisionDeRevue>().notNull(),
		motif: text().notNull(),
		compte: bigint({ mode: "number" }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.kit, t.version, t.action, t.quand] })],
);
