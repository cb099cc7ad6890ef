import {
	bigint,
	date,
	integer,
	jsonb,
	pgTable,
	primaryKey,
	smallint,
	text,
	timestamp,
	uuid,
} from "drizzle-orm/pg-core";
import type { EstimationTransmise, ReponsesTransmises } from "./transfert/contenu.ts";

export const transferts = pgTable(
	"transferts",
	{
		organisme: text().notNull(),
		sollicitation: bigint({ mode: "number" }).notNull(),
		cle: uuid().notNull(),
		annee: smallint().notNull(),
		numero: integer().notNull(),
		compte: bigint({ mode: "number" }).notNull(),
		structure: text(),
		consentiLe: timestamp("consenti_le", { withTimezone: true }).notNull(),
		texte: text().notNull(),
		reponses: jsonb().$type<ReponsesTransmises>().notNull(),
		estimation: jsonb().$type<EstimationTransmise>().notNull(),
		joursApresCloture: smallint("jours_apres_cloture").notNull(),
		auPlusTard: date("au_plus_tard").notNull(),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.sollicitation] })],
);
