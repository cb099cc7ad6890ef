import { bigint, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { instant, numero } from "../socle/index.server.ts";

export const messages = pgTable(
	"messages",
	{
		organisme: text().notNull(),
		message: bigint({ mode: "number" }).generatedAlwaysAsIdentity(),
		/** None while the item is of someone without a file. */
		dossier: numero("dossier"),
		sollicitation: numero("sollicitation").notNull(),
		de: text().$type<"personne" | "caisse">().notNull(),
		compte: numero("compte").notNull(),
		mandat: numero("mandat"),
		ecritLe: instant("ecrit_le").notNull(),
		texte: text().notNull(),
		luLe: instant("lu_le"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.message] })],
);
