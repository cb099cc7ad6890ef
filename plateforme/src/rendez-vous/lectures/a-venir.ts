import { and, asc, eq, gt } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import { rendezVous } from "../tables.ts";

/** Those of a file that are still to be held, the next one first. */
export const rendezVousAVenir = (
	tx: Transaction,
	organisme: string,
	dossier: number,
	quand: Date,
) =>
	tx
		.select({
			sollicitation: rendezVous.sollicitation,
			mode: rendezVous.mode,
			prevuA: rendezVous.prevuA,
			objet: sollicitations.objet,
		})
		.from(rendezVous)
		.innerJoin(
			sollicitations,
			and(
				eq(sollicitations.organisme, rendezVous.organisme),
				eq(sollicitations.sollicitation, rendezVous.sollicitation),
			),
		)
		.where(
			and(
				eq(rendezVous.organisme, organisme),
				eq(sollicitations.dossier, dossier),
				eq(rendezVous.etat, "prevu"),
				gt(rendezVous.prevuA, quand),
			),
		)
		.orderBy(asc(rendezVous.prevuA));
