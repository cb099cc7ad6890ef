import { bigint, pgTable, primaryKey, text, timestamp } from "drizzle-orm/pg-core";

export type Mode = "sur-place" | "telephone" | "numerique";

export type EtatRendezVous = "prevu" | "tenu" | "absent" | "annule";

export const rendezVous = pgTable(
	"rendez_vous",
	{
		organisme: text().notNull(),
		sollicitation: bigint({ mode: "number" }).notNull(),
		mode: text().$type<Mode>().notNull(),
		modeInitial: text("mode_initial").$type<Mode>().notNull(),
		prevuA: timestamp("prevu_a", { withTimezone: true }).notNull(),
		etat: text().$type<EtatRendezVous>().notNull().default("prevu"),
	},
	(t) => [primaryKey({ columns: [t.organisme, t.sollicitation] })],
);
