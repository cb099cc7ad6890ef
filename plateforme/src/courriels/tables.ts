import { bigint, jsonb, pgTable, primaryKey, smallint, text } from "drizzle-orm/pg-core";
import { instant, octets } from "../socle/index.server.ts";
import type { Authentification } from "./lecture/authentification.ts";
import type { Genre } from "./lecture/genre.ts";
import type { Defaut } from "./lecture/lire.ts";
import type { Silence } from "./regles/accuse.ts";
import type { Sort } from "./regles/jointes.ts";
import type { Marque } from "./regles/marques.ts";
import type { Proposition } from "./regles/rapprocher.ts";

export const courriels = pgTable(
	"courriels",
	{
		organisme: text().notNull(),
		courriel: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		empreinte: octets().notNull(),
		brut: text(),
		taille: bigint({ mode: "number" }).notNull(),
		recuLe: instant("recu_le").notNull(),
		prisLe: instant("pris_le").notNull(),
		genre: text().$type<Genre>().notNull(),
		adresse: text(),
		nom: text(),
		authentification: text().$type<Authentification>().notNull(),
		marques: text().array().$type<Marque[]>().notNull().default([]),
		sujet: text().notNull(),
		texte: text().notNull(),
		defauts: text().array().$type<Defaut[]>().notNull().default([]),
		propositions: jsonb().$type<Proposition[]>().notNull().default([]),
		sollicitation: bigint({ mode: "number" }),
		ecarteLe: instant("ecarte_le"),
		accuse: bigint({ mode: "number" }),
		silence: text().$type<Silence>(),
		/** What it said is erased. */
		effaceLe: instant("efface_le"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.courriel] })],
);

export const passagesDeCourriels = pgTable(
	"passages_de_courriels",
	{
		organisme: text().notNull(),
		boite: text().notNull(),
		uidvalidite: bigint({ mode: "number" }).notNull(),
		uid: bigint({ mode: "number" }).notNull(),
		courriel: bigint({ mode: "number" }).notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.boite, t.uidvalidite, t.uid] })],
);

export const jointes = pgTable(
	"jointes",
	{
		organisme: text().notNull(),
		courriel: bigint({ mode: "number" }).notNull(),
		rang: smallint().notNull(),
		nom: text().notNull(),
		type: text().notNull(),
		taille: bigint({ mode: "number" }).notNull(),
		empreinte: octets().notNull(),
		dans: text(),
		sort: text().$type<Sort>().notNull(),
		motif: text(),
		piece: bigint({ mode: "number" }),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.courriel, t.rang] })],
);

export const boitesDeCourriels = pgTable("boites_de_courriels", {
	organisme: text().primaryKey(),
	etat: text().$type<"absente" | "branchee" | "en-panne">().notNull(),
	adresse: text(),
	detail: text(),
	depuis: instant("depuis").notNull(),
	releveLe: instant("releve_le"),
	confiance: text(),
});
