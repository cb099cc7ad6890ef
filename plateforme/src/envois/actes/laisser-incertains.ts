import { and, eq, lt } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { envois } from "../tables.ts";

/** No hand-over lasts as long: who had begun it is dead, or has lost its answer. */
export const BAIL = 600_000;

export const laisserIncertains = (acteur: Acteur): Promise<number> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const perdus = await tx
			.update(envois)
			.set({ etat: "incertain" })
			.where(
				and(
					eq(envois.organisme, organisme),
					eq(envois.etat, "en-cours"),
					lt(envois.prisLe, new Date(quand.getTime() - BAIL)),
				),
			)
			.returning({ envoi: envois.envoi });
		for (const { envoi } of perdus)
			await journaliser(tx, acteur, "envoi.incertain", `envoi-${envoi}`);
		return perdus.length;
	});
