import { and, eq, lte } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { demarcheDe } from "../definitions.ts";
import { contactCompte } from "../regles.ts";
import { demandes } from "../tables.ts";
import { textesDemarches } from "../textes/demarches.ts";
import { OUBLI } from "./abandonner.ts";
import { fermerContact } from "./contact.ts";

/**
 * Erases the drafts that nobody touched for so long. Where the first contact fixes the month of the right,
 * it stays in the queue: somebody began to ask and may need a call.
 */
export const purgerBrouillons = (acteur: Acteur): Promise<number> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const perimes = await tx
			.select()
			.from(demandes)
			.where(
				and(
					eq(demandes.organisme, organisme),
					eq(demandes.etat, "brouillon"),
					lte(demandes.expireLe, jourDe(quand)),
				),
			)
			.for("update", { skipLocked: true });
		for (const { demande, contact, commenceeLe, demarche } of perimes) {
			const connue = demarcheDe(demarche);
			if (!connue || !contactCompte(connue, jourDe(commenceeLe)))
				await fermerContact(tx, acteur, contact, {
					issue: "sans-suite",
					note: textesDemarches.contactExpire,
				});
			const numero = demande as number;
			await tx
				.update(demandes)
				.set({ ...OUBLI, etat: "expiree" })
				.where(and(eq(demandes.organisme, organisme), eq(demandes.demande, numero)));
			await journaliser(tx, acteur, "demarche.purger", `demande-${numero}`);
		}
		return perimes.length;
	});
