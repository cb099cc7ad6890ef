import { and, asc, eq, isNull, lt } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { finDattente, reprise } from "../regles/attendre.ts";
import { pauses } from "../tables.ts";
import { textesEvenements } from "../textes/evenements.ts";
import { appliquer } from "./appliquer.ts";
import { type Resultat, tenter } from "./resultat.ts";
import { suivreAttentes, type Vue, verrouiller } from "./verrouiller.ts";

/** What was missing has come, even partly. */
export const reprendre = (
	acteur: Acteur,
	vue: Vue,
): Promise<Resultat<{ promesse: string | null }>> =>
	tenter(() => pourOrganisme(acteur.organisme, (tx) => reprendreDans(tx, acteur, vue)));

/**
 * In the transaction of whoever receives the document. `arrivee`: the day it came, when it is looked at
 * later: the days in between are the office's.
 */
export async function reprendreDans(
	tx: Transaction,
	acteur: Acteur,
	vue: Vue,
	arrivee?: Jour,
): Promise<{ promesse: string | null }> {
	const suivi = await suivreAttentes(tx, await verrouiller(tx, acteur, vue));
	const { promesse } = (await appliquer(tx, acteur, suivi, reprise(suivi, acteur, arrivee))).ligne;
	return { promesse };
}

/**
 * For the jobs, each night: the deadline is past, the office goes on with what it has. The person
 * had until the end of that day. A few hundred at a time; returns how many.
 */
export const reprendreEcheances = (acteur: Acteur, lot = 500): Promise<number> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const echues = await tx
			.select({ sollicitation: pauses.sollicitation, echeance: pauses.echeance })
			.from(pauses)
			.where(
				and(
					eq(pauses.organisme, acteur.organisme),
					isNull(pauses.fin),
					lt(pauses.echeance, jourDe(acteur.quand)),
				),
			)
			.orderBy(asc(pauses.echeance), asc(pauses.sollicitation))
			.limit(lot)
			.for("update", { skipLocked: true });
		for (const { sollicitation, echeance } of echues) {
			const suivi = await suivreAttentes(tx, await verrouiller(tx, acteur, { sollicitation }));
			const pas = finDattente(suivi, echeance, textesEvenements.delaiPasse);
			await appliquer(tx, acteur, suivi, pas);
		}
		return echues.length;
	});
