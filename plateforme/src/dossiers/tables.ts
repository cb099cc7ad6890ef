import { sql } from "drizzle-orm";
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
	timestamp,
} from "drizzle-orm/pg-core";
import type { Foyer } from "droits";
import type { NatureParticularite, NatureTitre, Sexe } from "./particularites/faits.ts";
import type { EtatContact } from "./types.ts";

export const dossiers = pgTable(
	"dossiers",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		matricule: text().notNull(),
		/** The number that it bore, which an extract gave to someone else. */
		numeroContredit: text("numero_contredit"),
		etat: text().$type<"ouvert" | "suspendu" | "radie">().notNull().default("ouvert"),
		canalPrefere: text("canal_prefere").$type<"courriel" | "sms" | "telephone" | "courrier">(),
		langue: text().notNull().default("fr"),
		protection: text().$type<"agent" | "notoriete" | "adresse-secrete" | "autre">(),
		issuDe: bigint("issu_de", { mode: "number" }),
		commune: text(),
		nombreEnfants: smallint("nombre_enfants").notNull().default(0),
		enCouple: boolean("en_couple"),
		quotientFamilial: integer("quotient_familial"),
		prochaineDeclaration: date("prochaine_declaration"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier] })],
);

export const personnes = pgTable(
	"personnes",
	{
		organisme: text().notNull(),
		personne: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		prenom: text().notNull(),
		nom: text().notNull(),
		nomNaissance: text("nom_naissance"),
		dateNaissance: date("date_naissance"),
		dateDeces: date("date_deces"),
		sexe: text().$type<Sexe>(),
		recherche: text().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.personne] })],
);

export const motsPersonnes = pgTable(
	"mots_personnes",
	{
		organisme: text().notNull(),
		mot: text().notNull(),
		personne: bigint({ mode: "number" }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.mot, t.personne] })],
);

export const variantes = pgTable(
	"variantes",
	{ organisme: text().notNull(), variante: text().notNull(), mot: text().notNull() },
	(t) => [primaryKey({ columns: [t.organisme, t.variante, t.mot] })],
);

export const membres = pgTable(
	"membres",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		personne: bigint({ mode: "number" }).notNull(),
		role: text().$type<"demandeur" | "conjoint" | "enfant">().notNull(),
		rang: smallint().notNull(),
		depuis: date().notNull(),
		jusqua: date(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier, t.personne, t.depuis] })],
);

export const foyers = pgTable(
	"foyers",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		vraiDepuis: date("vrai_depuis").notNull(),
		connuLe: timestamp("connu_le", { withTimezone: true }).notNull(),
		source: text().$type<"import" | "saisie" | "demarche" | "separation">().notNull(),
		contenu: jsonb().$type<Foyer>().notNull(),
		/** Taken out of the household by the database, for whoever reads a whole office: months AAAA-MM. */
		salaireJusqua: text("salaire_jusqua").generatedAlwaysAs(sql`dernier_mois_de_revenu(contenu)`),
		autreRevenuJusqua: text("autre_revenu_jusqua").generatedAlwaysAs(
			sql`dernier_mois_de_revenu(contenu)`,
		),
		revenusConnus: boolean("revenus_connus").generatedAlwaysAs(sql`jsonb_path_exists(contenu)`),
		occupation: text().generatedAlwaysAs(sql`contenu->'logement'->>'statut_occupation'`),
		isoleDepuis: text("isole_depuis").generatedAlwaysAs(sql`contenu->'situation'->>'isole_depuis'`),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier, t.vraiDepuis, t.connuLe] })],
);

export const adresses = pgTable(
	"adresses",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		depuis: date().notNull(),
		jusqua: date(),
		lignes: text().notNull(),
		codePostal: text("code_postal").notNull(),
		commune: text().notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier, t.depuis] })],
);

export const contacts = pgTable(
	"contacts",
	{
		organisme: text().notNull(),
		contact: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		dossier: bigint({ mode: "number" }).notNull(),
		personne: bigint({ mode: "number" }),
		nature: text().$type<"courriel" | "mobile" | "fixe">().notNull(),
		valeur: text().notNull(),
		etat: text().$type<EtatContact>().notNull(),
		etatLe: date("etat_le").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.contact] })],
);

export const oppositions = pgTable(
	"oppositions",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		objet: text().$type<"reperage" | "campagnes">().notNull(),
		depuis: date().notNull(),
		jusqua: date(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier, t.objet, t.depuis] })],
);

export const droitsValorises = pgTable(
	"droits_valorises",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		prestation: text().notNull(),
		beneficiaire: text().notNull().default("foyer"),
		etat: text()
			.$type<
				| "en_paiement"
				| "demande_en_cours"
				| "attente_declaration"
				| "suspendu"
				| "refuse"
				| "renonce"
			>()
			.notNull(),
		montant: integer(),
		depuis: date().notNull(),
		finiLe: date("fini_le"),
	},
	(t) => [
		primaryKey({ columns: [t.organisme, t.dossier, t.prestation, t.beneficiaire, t.depuis] }),
	],
);

export const paiements = pgTable(
	"paiements",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		date: date().notNull(),
		rang: smallint().notNull().default(1),
		prestation: text().notNull(),
		mois: date().notNull(),
		montant: integer().notNull(),
		destinataire: text()
			.$type<"allocataire" | "bailleur" | "tiers">()
			.notNull()
			.default("allocataire"),
		pourquoi: text(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier, t.date, t.prestation, t.rang] })],
);

export const dettes = pgTable(
	"dettes",
	{
		organisme: text().notNull(),
		dette: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		dossier: bigint({ mode: "number" }).notNull(),
		prestation: text().notNull(),
		motif: text().notNull(),
		neeLe: date("nee_le").notNull(),
		montant: integer().notNull(),
		solde: integer().notNull(),
		mensualite: integer(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dette] })],
);

export const alertes = pgTable(
	"alertes",
	{
		organisme: text().notNull(),
		alerte: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		dossier: bigint({ mode: "number" }).notNull(),
		nature: text().$type<"violences" | "tutelle" | "contact-dangereux">().notNull(),
		precision: text(),
		depuis: date().notNull(),
		jusqua: date(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.alerte] })],
);

export const particularites = pgTable(
	"particularites",
	{
		organisme: text().notNull(),
		dossier: bigint({ mode: "number" }).notNull(),
		nature: text().$type<NatureParticularite>().notNull(),
		precision: text().notNull().default(""),
		depuis: date().notNull(),
		jusqua: date(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.dossier, t.nature, t.precision, t.depuis] })],
);

export const titresDePension = pgTable(
	"titres_de_pension",
	{
		organisme: text().notNull(),
		personne: bigint({ mode: "number" }).notNull(),
		nature: text().$type<NatureTitre>().notNull(),
		date: date().notNull(),
		/** Centimes a month. */
		montant: integer(),
		dernierPaiement: date("dernier_paiement"),
		recouvrement: boolean(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.personne, t.date] })],
);
