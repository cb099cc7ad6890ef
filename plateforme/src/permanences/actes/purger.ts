import { and, eq, inArray } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { affaires, sollicitations } from "../../sollicitations/index.server.ts";
import { dernierJour } from "../../sollicitations/index.ts";
import { transferts } from "../tables.ts";

/** Erases what was promised to be kept no longer. Few rows: a permanence sends some tens a month. */
export const purger = (acteur: Acteur): Promise<number> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const aujourdhui = jourDe(quand);
		const gardes = await tx
			.select({
				sollicitation: transferts.sollicitation,
				joursApresCloture: transferts.joursApresCloture,
				auPlusTard: transferts.auPlusTard,
				conclueLe: affaires.conclueLe,
			})
			.from(transferts)
			.innerJoin(
				sollicitations,
				and(
					eq(sollicitations.organisme, transferts.organisme),
					eq(sollicitations.sollicitation, transferts.sollicitation),
				),
			)
			.leftJoin(
				affaires,
				and(
					eq(affaires.organisme, sollicitations.organisme),
					eq(affaires.affaire, sollicitations.affaire),
				),
			)
			.where(eq(transferts.organisme, organisme));
		const perimes = gardes
			.filter((garde) => dernierJour(garde, garde.conclueLe) < aujourdhui)
			.map(({ sollicitation }) => sollicitation);
		if (perimes.length === 0) return 0;
		await tx
			.delete(transferts)
			.where(and(eq(transferts.organisme, organisme), inArray(transferts.sollicitation, perimes)));
		for (const sollicitation of perimes)
			await journaliser(tx, acteur, "permanence.purger", `sollicitation-${sollicitation}`);
		return perimes.length;
	});
