import {
	bigint,
	date,
	integer,
	jsonb,
	numeric,
	pgTable,
	primaryKey,
	smallint,
	text,
} from "drizzle-orm/pg-core";
import type { CodePrestation, Foyer, MotifAsf } from "droits";
import type { NouvellePersonne } from "../dossiers/index.ts";
import { instant, numero } from "../socle/index.server.ts";
import type { Lettre } from "./lettre/lettre.ts";
import type { ReserveDuDepartement } from "./regles/delegation.ts";
import type { RaisonDuRegard } from "./regles/second-regard.ts";
import type { EtudeVue } from "./regles/vue.ts";
import type { Autorite, EtatDecision, IssueNationale, Motif, Sens } from "./types.ts";

export const reglagesDesDecisions = pgTable(
	"reglages_des_decisions",
	{
		organisme: text().notNull(),
		depuis: date().notNull(),
		part: numeric({ precision: 5, scale: 4, mode: "number" }).notNull(),
		seuil: integer().notNull(),
		graine: text().notNull(),
		reserves: text().array().$type<ReserveDuDepartement[]>().notNull(),
		joursDuDepartement: smallint("jours_du_departement"),
		signataire: text().notNull(),
		departement: text().notNull(),
		adresseDepartement: text("adresse_departement"),
		adresseRecours: text("adresse_recours"),
		tribunalJudiciaire: text("tribunal_judiciaire"),
		tribunalAdministratif: text("tribunal_administratif"),
		compte: numero("compte").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.depuis] })],
);

export const bordereaux = pgTable(
	"bordereaux",
	{
		organisme: text().notNull(),
		bordereau: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		destinataire: text().$type<"national" | "departement">().notNull(),
		prepareLe: instant("prepare_le").notNull(),
		nombre: integer().notNull(),
		empreinte: text().notNull(),
		compte: numero("compte").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.bordereau] })],
);

export const decisions = pgTable(
	"decisions",
	{
		organisme: text().notNull(),
		decision: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		sollicitation: numero("sollicitation").notNull(),
		dossier: numero("dossier").notNull(),
		prestation: text().$type<CodePrestation>(),
		sens: text().$type<Sens>().notNull(),
		etat: text().$type<EtatDecision>().notNull(),
		autorite: text().$type<Autorite>().notNull(),
		demandee: date().notNull(),
		decideeLe: instant("decidee_le").notNull(),
		auteur: numero("auteur").notNull(),
		vue: text().notNull(),
		foyer: jsonb().$type<Foyer>(),
		places: jsonb().$type<(number | NouvellePersonne)[]>(),
		etude: jsonb().$type<EtudeVue>().notNull(),
		regard: text().$type<RaisonDuRegard>(),
		reluePar: numero("relue_par"),
		relueLe: instant("relue_le"),
		relueNote: text("relue_note"),
		hors: text().array().$type<ReserveDuDepartement[]>().notNull().default([]),
		bordereau: numero("bordereau"),
		reponseLe: date("reponse_le"),
		reponseNote: text("reponse_note"),
		lettre: jsonb().$type<Lettre>(),
		notifieeLe: instant("notifiee_le"),
		lueLe: instant("lue_le"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.decision] })],
);

export const lignesDeDecision = pgTable(
	"lignes_de_decision",
	{
		organisme: text().notNull(),
		decision: numero("decision").notNull(),
		rang: smallint().notNull(),
		prestation: text().$type<CodePrestation>().notNull(),
		beneficiaire: text().notNull(),
		sens: text().$type<Sens>().notNull(),
		montant: integer(),
		avant: integer(),
		effet: date(),
		moisDeRappel: smallint("mois_de_rappel").notNull(),
		rappel: integer().notNull(),
		moisEchus: smallint("mois_echus").notNull(),
		echu: integer().notNull(),
		moisPerdus: smallint("mois_perdus").notNull(),
		article: text(),
		motifAsf: text("motif_asf").$type<MotifAsf>(),
		motifs: jsonb().$type<Motif[]>().notNull(),
		bordereau: numero("bordereau"),
		suite: text().$type<IssueNationale>(),
		suiteLe: date("suite_le"),
		suiteMontant: integer("suite_montant"),
		suiteEffet: date("suite_effet"),
		suiteMotif: text("suite_motif"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.decision, t.rang] })],
);
