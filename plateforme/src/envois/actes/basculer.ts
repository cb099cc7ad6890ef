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
	const { envoi, dossier, compte, nature, valableJusqua, replis } = ligne;
	const pour = dossier !== null ? { dossier } : compte !== null ? { compte } : undefined;
	if (!pour) return undefined;
	for (const { canal, sujet, corps, a } of suitesDe(ligne)) {
		const adresse = await trouverAdresse(tx, organisme, { canal, nature, ...pour }, a);
		if (!adresse) continue;
		const [suite] = await tx
			.insert(envois)
			.values({
				organisme,
				cle: `${ligne.cle.replace(/:(courriel|sms|courrier)$/, "")}:${canal}`,
				...pour,
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
