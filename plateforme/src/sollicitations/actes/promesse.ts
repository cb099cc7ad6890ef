import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { promettre } from "../horloge/promettre.ts";
import { lireCalendrier } from "../lectures/reglages.ts";
import { engagements, pauses } from "../tables.ts";
import type { Ligne } from "./verrouiller.ts";

/** The promise, pauses counted: null when nothing was promised on the day of arrival. */
export async function promesseAvecPauses(
	tx: Transaction,
	{ organisme }: Acteur,
	{ sollicitation, arrivee, engagement }: Ligne,
): Promise<string | null> {
	if (engagement === null) return null;
	const [delai] = await tx
		.select({ jours: engagements.jours, decompte: engagements.decompte })
		.from(engagements)
		.where(and(eq(engagements.organisme, organisme), eq(engagements.engagement, engagement)));
	if (!delai) return null;
	const siennes = await tx
		.select({ debut: pauses.debut, echeance: pauses.echeance, fin: pauses.fin })
		.from(pauses)
		.where(and(eq(pauses.organisme, organisme), eq(pauses.sollicitation, sollicitation)));
	return promettre(arrivee, delai, await lireCalendrier(tx, organisme, arrivee), siennes);
}
