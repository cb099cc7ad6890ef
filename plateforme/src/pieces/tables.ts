import {
	bigint,
	date,
	integer,
	pgTable,
	primaryKey,
	smallint,
	text,
	uuid,
} from "drizzle-orm/pg-core";
import { instant, numero } from "../socle/index.server.ts";
import type { Canal } from "../sollicitations/index.ts";
import type { Format } from "./controle/format.ts";
import type { DossierLuDans, TypeLuDans } from "./regles/suggerer.ts";
import type { CodePiece } from "./types/catalogue.ts";

/** `remplacee`: its pages are in others, made from it. */
export type EtatPiece = "a-trier" | "classee" | "ecartee" | "remplacee";

export const pieces = pgTable(
	"pieces",
	{
		organisme: text().notNull(),
		piece: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		sollicitation: numero("sollicitation").notNull(),
		dossier: numero("dossier"),
		type: text().$type<CodePiece>(),
		nom: text().notNull(),
		format: text().$type<Format>().notNull(),
		taille: integer().notNull(),
		pages: smallint().notNull(),
		empreinteRecue: text("empreinte_recue").notNull(),
		empreinte: text().notNull(),
		canal: text().$type<Canal>().notNull(),
		recueLe: instant("recue_le").notNull(),
		deposeePar: numero("deposee_par").notNull(),
		antivirus: text().$type<"sain" | "absent">().notNull(),
		etat: text().$type<EtatPiece>().notNull().default("a-trier"),
		typeSuggere: text("type_suggere").$type<CodePiece>(),
		typeLuDans: text("type_lu_dans").$type<TypeLuDans>(),
		dossierSuggere: numero("dossier_suggere"),
		dossierLuDans: text("dossier_lu_dans").$type<DossierLuDans>(),
		datee: date(),
		trieeLe: instant("triee_le"),
		trieePar: numero("triee_par"),
		motif: text(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.piece] })],
);

export const originesDesPieces = pgTable(
	"origines_des_pieces",
	{
		organisme: text().notNull(),
		piece: numero("piece").notNull(),
		rang: smallint().notNull(),
		venueDe: numero("venue_de").notNull(),
		page: smallint().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.piece, t.rang] })],
);

export const refusDePieces = pgTable(
	"refus_de_pieces",
	{
		organisme: text().notNull(),
		refus: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		dossier: numero("dossier"),
		nom: text().notNull(),
		taille: integer().notNull(),
		motif: text().notNull(),
		canal: text().$type<Canal>().notNull(),
		quand: instant("quand").notNull(),
		compte: numero("compte").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.refus] })],
);

export const piecesAttendues = pgTable(
	"pieces_attendues",
	{
		organisme: text().notNull(),
		attendue: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		sollicitation: numero("sollicitation").notNull(),
		/** None while nobody knows whose file it is. */
		dossier: numero("dossier"),
		type: text().$type<CodePiece>().notNull(),
		precision: text(),
		demandeeLe: instant("demandee_le").notNull(),
		/** None while nobody has asked: the request itself called for it. */
		echeance: date(),
		piece: numero("piece"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.attendue] })],
);

export const envoisDePieces = pgTable(
	"envois_de_pieces",
	{
		organisme: text().notNull(),
		cle: uuid().notNull(),
		compte: numero("compte").notNull(),
		nom: text().notNull(),
		taille: integer().notNull(),
		recu: integer().notNull().default(0),
		morceaux: text().array().notNull().default([]),
		commenceLe: instant("commence_le").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.compte, t.cle] })],
);

export const contenusAEffacer = pgTable(
	"contenus_a_effacer",
	{
		organisme: text().notNull(),
		empreinte: text().notNull(),
		depuis: instant("depuis").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.empreinte] })],
);
