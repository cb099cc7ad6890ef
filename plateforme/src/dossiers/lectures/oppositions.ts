import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { oppositions } from "../tables.ts";

/** Past and present objections to being sent messages: of one file, or of all those of the office. */
export const oppositionsAuxCampagnes = (tx: Transaction, organisme: string, dossier?: number) =>
	tx
		.select({
			dossier: oppositions.dossier,
			depuis: oppositions.depuis,
			jusqua: oppositions.jusqua,
		})
		.from(oppositions)
		.where(
			and(
				eq(oppositions.organisme, organisme),
				eq(oppositions.objet, "campagnes"),
				dossier === undefined ? undefined : eq(oppositions.dossier, dossier),
			),
		);
