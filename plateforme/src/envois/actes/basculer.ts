import { journaliser, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { motifAvecContact } from "../lectures/actions-des-envois.ts";
import { suitesDe } from "../regles/suivant.ts";
import { envois } from "../tables.ts";
import { trouverAdresse } from "./deposer.ts";

type Ligne = typeof envois.$inferSelect;

/** What did not reach goes by the next channel that leads to the person: its number, if there is one. */
export async function basculer(
	tx: Transaction,
	acteur: Acteur,
	ligne: Ligne,
): Promise<number | undefined> {
	const { organisme, quand } = acteur;
	const { envoi, dossier, nature, valableJusqua, replis } = ligne;
	if (dossier === null) return undefined;
	for (const { canal, sujet, corps } of suitesDe(ligne)) {
		const adresse = await trouverAdresse(tx, organisme, { canal, dossier, nature });
		if (!adresse) continue;
		const [suite] = await tx
			.insert(envois)
			.values({
				organisme,
				cle: `${ligne.cle.replace(/:(sms|courrier)$/, "")}:${canal}`,
				dossier,
				canal,
				sujet,
				corps,
				nature,
				valableJusqua,
				replis,
				suiteDe: envoi,
				demandeLe: quand,
				...adresse,
			})
			.onConflictDoNothing()
			.returning({ envoi: envois.envoi });
		if (!suite) return undefined;
		const motif = motifAvecContact(`envoi-${suite.envoi}`, ligne.cle);
		await journaliser(tx, acteur, "envoi.basculer", `envoi-${envoi}`, motif);
		return suite.envoi;
	}
	return undefined;
}
