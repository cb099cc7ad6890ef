import { bigint, date, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

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
