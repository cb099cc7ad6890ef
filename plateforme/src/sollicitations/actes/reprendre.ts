import { and, asc, eq, isNull, lt, sql } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { pauses } from "../tables.ts";
import { textesEvenements } from "../textes/evenements.ts";
import { consigner } from "./consigner.ts";
import { promesseAvecPauses } from "./promesse.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { changer, type Ligne, type Vue, verrouiller } from "./verrouiller.ts";

/** What was missing has come, even partly: production ends the suspension (CRPA L114-5). */
export const reprendre = (
	acteur: Acteur,
	vue: Vue,
): Promise<Resultat<{ promesse: string | null }>> =>
	tenter(() => pourOrganisme(acteur.organisme, (tx) => reprendreDans(tx, acteur, vue)));

/** In the transaction of whoever receives the document. */
export async function reprendreDans(
	tx: Transaction,
	acteur: Acteur,
	vue: Vue,
): Promise<{ promesse: string | null }> {
	const ligne = await verrouiller(tx, acteur, vue);
	if (ligne.etat !== "en-pause") throw new ActeRefuse("pas-en-pause");
	return finirPause(tx, acteur, ligne, jourDe(acteur.quand), textesEvenements.recu);
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
			const ligne = await verrouiller(tx, acteur, { sollicitation });
			await finirPause(tx, acteur, ligne, echeance, textesEvenements.delaiPasse);
		}
		return echues.length;
	});

/** Ends the pause under way, on the day of reception or at its deadline at the latest. */
export async function finirPause(
	tx: Transaction,
	acteur: Acteur,
	ligne: Ligne,
	fin: Jour,
	precision: string,
): Promise<{ promesse: string | null }> {
	await tx
		.update(pauses)
		.set({ fin: sql`least(${fin}::date, ${pauses.echeance})` })
		.where(
			and(
				eq(pauses.organisme, ligne.organisme),
				eq(pauses.sollicitation, ligne.sollicitation),
				isNull(pauses.fin),
			),
		);
	const promesse = await promesseAvecPauses(tx, acteur, ligne);
	await changer(tx, ligne, { etat: "a-traiter", promesse });
	await consigner(tx, acteur, ligne.sollicitation, "reprise", precision);
	return { promesse };
}
