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
import { instant, numero } from "../socle/index.server.ts";
import type { Assistance, Etat, Lu } from "./demande.ts";

export const demandes = pgTable(
	"demandes",
	{
		organisme: text().notNull(),
		demande: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		demarche: text().notNull(),
		version: smallint().notNull(),
		empreinte: text().notNull(),
		dossier: numero("dossier"),
		compte: numero("compte").notNull(),
		/** Begun by someone without a file; still so once it is joined. */
		sansDossier: boolean("sans_dossier").notNull().default(false),
		etat: text().$type<Etat>().notNull().default("brouillon"),
		reponses: jsonb().$type<Record<string, readonly string[]>>().notNull().default({}),
		commenceeLe: instant("commencee_le").notNull(),
		modifieeLe: instant("modifiee_le").notNull(),
		expireLe: date("expire_le").notNull(),
		rappeleeLe: instant("rappelee_le"),
		annee: smallint(),
		numero: integer(),
		contact: numero("contact"),
		envoyeeLe: instant("envoyee_le"),
		sollicitation: numero("sollicitation"),
		lu: jsonb().$type<Lu>(),
		assistee: text().$type<Assistance>(),
		assisteePar: numero("assistee_par"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.demande] })],
);

export const etapesDesDemandes = pgTable(
	"etapes_des_demandes",
	{
		organisme: text().notNull(),
		demande: numero("demande").notNull(),
		etape: text().notNull(),
		rang: smallint().notNull(),
		vueLe: instant("vue_le").notNull(),
		repondueLe: instant("repondue_le"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.demande, t.etape] })],
);
