import { sql } from "drizzle-orm";
import {
	bigint,
	boolean,
	date,
	integer,
	numeric,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
} from "drizzle-orm/pg-core";
import type { CodePrestation } from "droits";
import type { Canal, Enjeu, Issue, Nature } from "./natures.ts";

export const canaux = pgTable(
	"canaux",
	{
		organisme: text().notNull(),
		canal: text().$type<Canal>().notNull(),
		ouvertLe: date("ouvert_le").notNull(),
		fermeLe: date("ferme_le"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.canal, t.ouvertLe] })],
);

export const engagements = pgTable(
	"engagements",
	{
		organisme: text().notNull(),
		engagement: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		nature: text().$type<Nature>().notNull(),
		prestation: text(),
		jours: smallint().notNull(),
		decompte: text().$type<"calendaires" | "ouvres">().notNull(),
		depuis: date().notNull(),
		jusqua: date(),
		objectif: numeric({ precision: 5, scale: 2, mode: "number" }),
		source: text().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.engagement] })],
);

export const joursParticuliers = pgTable(
	"jours_particuliers",
	{
		organisme: text().notNull(),
		jour: date().notNull(),
		ouvre: boolean().notNull(),
		motif: text().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.jour] })],
);

export const affaires = pgTable(
	"affaires",
	{
		organisme: text().notNull(),
		affaire: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		dossier: bigint({ mode: "number" }),
		prestation: text(),
		objet: text().notNull(),
		ouverteLe: date("ouverte_le").notNull(),
		conclueLe: date("conclue_le"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.affaire] })],
);

export const sollicitations = pgTable(
	"sollicitations",
	{
		organisme: text().notNull(),
		sollicitation: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		nature: text().$type<Nature>().notNull(),
		prestation: text(),
		canal: text().$type<Canal>().notNull(),
		objet: text().notNull(),
		dossier: bigint({ mode: "number" }),
		demandeur: text(),
		affaire: bigint({ mode: "number" }),
		arrivee: date().notNull(),
		arriveeA: timestamp("arrivee_a", { withTimezone: true }).notNull(),
		engagement: bigint({ mode: "number" }),
		promesseInitiale: date("promesse_initiale"),
		promesse: date(),
		etat: text().$type<"a-traiter" | "en-pause" | "traitee">().notNull().default("a-traiter"),
		enjeu: text().$type<Enjeu>().notNull().default("aucun"),
		equipe: text(),
		competence: text(),
		prisPar: bigint("pris_par", { mode: "number" }),
		prisLe: timestamp("pris_le", { withTimezone: true }),
		traiteeLe: date("traitee_le"),
		traiteePar: bigint("traitee_par", { mode: "number" }),
		issue: text().$type<Issue>(),
		reouvertures: smallint().notNull().default(0),
		version: integer().notNull().default(1),
		rang: smallint()
			.notNull()
			.generatedAlwaysAs(
				sql`case enjeu when 'expulsion' then 0 when 'sans-ressources' then 1 else 2 end`,
			),
		dateUtile: date("date_utile")
			.notNull()
			.generatedAlwaysAs(sql`coalesce(promesse, arrivee + 15)`),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.sollicitation] })],
);

/** Which account sent an item that no file tells of. */
export const sollicitationsSansDossier = pgTable(
	"sollicitations_sans_dossier",
	{
		organisme: text().notNull(),
		sollicitation: bigint({ mode: "number" }).notNull(),
		compte: bigint({ mode: "number" }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.sollicitation] })],
);

export const pauses = pgTable(
	"pauses",
	{
		organisme: text().notNull(),
		sollicitation: bigint({ mode: "number" }).notNull(),
		debut: date().notNull(),
		manque: text().array().notNull(),
		echeance: date().notNull(),
		fin: date(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.sollicitation, t.debut] })],
);

export const evenements = pgTable(
	"evenements",
	{
		organisme: text().notNull(),
		evenement: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		sollicitation: bigint({ mode: "number" }).notNull(),
		quand: timestamp({ withTimezone: true }).notNull(),
		nature: text()
			.$type<
				| "recue"
				| "promise"
				| "prise"
				| "liberee"
				| "transferee"
				| "mise-en-pause"
				| "reprise"
				| "traitee"
				| "rouverte"
				| "rattachee"
				| "corrigee"
			>()
			.notNull(),
		compte: bigint({ mode: "number" }),
		precision: text(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.evenement] })],
);

export const datesProtegees = pgTable(
	"dates_protegees",
	{
		organisme: text().notNull(),
		annee: smallint().notNull(),
		numero: integer().notNull(),
		sollicitation: bigint({ mode: "number" }).notNull(),
		prenom: text(),
		nom: text(),
		naissance: date(),
		telephone: text(),
		matricule: text(),
		equipe: text(),
		structure: text(),
		quand: timestamp({ withTimezone: true }).notNull(),
		etablieLe: timestamp("etablie_le", { withTimezone: true }).notNull(),
		mois: date().notNull(),
		compte: bigint({ mode: "number" }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.annee, t.numero] })],
);

export const droitsDesDatesProtegees = pgTable(
	"droits_des_dates_protegees",
	{
		organisme: text().notNull(),
		annee: smallint().notNull(),
		numero: integer().notNull(),
		prestation: text().$type<CodePrestation>().notNull(),
		quand: timestamp({ withTimezone: true }).notNull(),
		compte: bigint({ mode: "number" }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.annee, t.numero, t.prestation] })],
);
