import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { trier } from "../actes/trier.ts";
import type { Motif } from "../regles/verifier.ts";
import { envois, lotsDeCourrier } from "../tables.ts";
import { lireReglages } from "./reglages.ts";

type Ligne = typeof envois.$inferSelect;

export interface ARetirer {
	ligne: Ligne;
	motif: Motif;
	/** Still counted as about to be posted: nobody has written it down yet. */
	aEcarter: boolean;
}

/**
 * Of batches printed and not posted, the letters that must no longer leave, with what the files say now:
 * their action has stopped, the person objected, died, closed their file. Printed, they are on paper: a
 * person takes them out of the pile.
 */
export async function lettresARetirer(
	tx: Transaction,
	acteur: Acteur,
	lot?: number,
): Promise<ARetirer[]> {
	const { organisme, quand } = acteur;
	const lignes = await tx
		.select({ ligne: envois })
		.from(envois)
		.innerJoin(
			lotsDeCourrier,
			and(eq(lotsDeCourrier.organisme, envois.organisme), eq(lotsDeCourrier.lot, envois.lot)),
		)
		.where(
			and(
				eq(envois.organisme, organisme),
				isNull(lotsDeCourrier.posteLe),
				lot === undefined ? undefined : eq(envois.lot, lot),
			),
		)
		.orderBy(asc(envois.envoi));
	const imprimees = lignes.map(({ ligne }) => ligne);
	// The cap was looked at when the batch was made: a printed letter counts in it.
	const reglages = { ...(await lireReglages(tx, organisme, jourDe(quand))), plafond: Infinity };
	const encore = imprimees.filter(({ etat }) => etat === "en-lot");
	const { ecartees } = await trier(tx, acteur, encore, reglages);
	return [
		...imprimees
			.filter(({ etat }) => etat === "ecarte")
			.map((ligne) => ({ ligne, motif: ligne.motif as Motif, aEcarter: false })),
		...ecartees.map(({ ligne, motif }) => ({ ligne, motif, aEcarter: true })),
	].sort((a, b) => a.ligne.envoi - b.ligne.envoi);
}
