import {
	bigint,
	boolean,
	date,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
} from "drizzle-orm/pg-core";
import { instant, numero, octets } from "../socle/index.server.ts";
import type { Canal, EtatEnvoi, Nature, Replis } from "./index.ts";

export const envois = pgTable(
	"envois",
	{
		organisme: text().notNull(),
		envoi: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		cle: text().notNull(),
		dossier: bigint({ mode: "number" }),
		/** Of someone who has no file yet. */
		compte: bigint({ mode: "number" }),
		canal: text().$type<Canal>().notNull(),
		destinataire: text().notNull(),
		sujet: text(),
		corps: text().notNull(),
		etat: text().$type<EtatEnvoi>().notNull().default("a-envoyer"),
		tentatives: smallint().notNull().default(0),
		reponse: text(),
		demandeLe: instant("demande_le").notNull(),
		envoyeLe: instant("envoye_le"),
		nature: text().$type<Nature>().notNull().default("service"),
		valableJusqua: date("valable_jusqua"),
		contact: numero("contact"),
		replis: jsonb().$type<Replis>(),
		suiteDe: numero("suite_de"),
		pasAvant: instant("pas_avant"),
		motif: text(),
		prisLe: instant("pris_le"),
		reference: text(),
		rebonds: smallint().notNull().default(0),
		distribueLe: instant("distribue_le"),
		lot: numero("lot"),
		immediat: boolean().notNull().default(false),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.envoi] })],
);

export const reglagesDesEnvois = pgTable(
	"reglages_des_envois",
	{
		organisme: text().notNull(),
		depuis: date().notNull(),
		smsDe: smallint("sms_de").notNull(),
		smsA: smallint("sms_a").notNull(),
		smsJoursChomes: boolean("sms_jours_chomes").notNull(),
		courrielsParMinute: integer("courriels_par_minute"),
		smsParMinute: integer("sms_par_minute"),
		plafond: smallint().notNull(),
		plafondJours: smallint("plafond_jours").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.depuis] })],
);

export const transporteurs = pgTable(
	"transporteurs",
	{
		organisme: text().notNull(),
		canal: text().$type<"courriel" | "sms">().notNull(),
		etat: text().$type<"simule" | "branche" | "en-panne">().notNull(),
		detail: text(),
		depuis: instant("depuis").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.canal] })],
);

export const retours = pgTable(
	"retours",
	{
		organisme: text().notNull(),
		retour: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		canal: text().$type<Canal>().notNull(),
		nature: text()
			.$type<"distribue" | "retarde" | "rebond" | "rejet" | "stop" | "reponse">()
			.notNull(),
		recuLe: instant("recu_le").notNull(),
		envoi: numero("envoi"),
		reference: text(),
		code: text(),
		empreinte: octets().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.retour] })],
);

export const smsRecus = pgTable(
	"sms_recus",
	{
		organisme: text().notNull(),
		sollicitation: numero("sollicitation").notNull(),
		numero: text().notNull(),
		recuLe: instant("recu_le").notNull(),
		reference: integer(),
		parties: text().array().$type<(string | null)[]>().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.sollicitation] })],
);

export const liensDOpposition = pgTable(
	"liens_d_opposition",
	{
		organisme: text().notNull(),
		empreinte: octets().notNull(),
		envoi: numero("envoi").notNull(),
		suiviLe: instant("suivi_le"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.empreinte] })],
);

export const lotsDeCourrier = pgTable(
	"lots_de_courrier",
	{
		organisme: text().notNull(),
		lot: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		prepareLe: instant("prepare_le").notNull(),
		nombre: integer().notNull(),
		posteLe: instant("poste_le"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.lot] })],
);
