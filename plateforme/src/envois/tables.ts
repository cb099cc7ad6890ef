import { bigint, pgTable, primaryKey, smallint, text, timestamp } from "drizzle-orm/pg-core";

export const envois = pgTable(
	"envois",
	{
		organisme: text().notNull(),
		envoi: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		cle: text().notNull(),
		dossier: bigint({ mode: "number" }),
		canal: text().$type<"courriel" | "sms" | "courrier">().notNull(),
		destinataire: text().notNull(),
		sujet: text(),
		corps: text().notNull(),
		etat: text()
			.$type<"a-envoyer" | "envoye" | "incertain" | "echec">()
			.notNull()
			.default("a-envoyer"),
		tentatives: smallint().notNull().default(0),
		reponse: text(),
		demandeLe: timestamp("demande_le", { withTimezone: true }).notNull(),
		envoyeLe: timestamp("envoye_le", { withTimezone: true }),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.envoi] })],
);
