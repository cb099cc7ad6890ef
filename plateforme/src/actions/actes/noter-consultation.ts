import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { exigerDossier, tenter } from "../../sollicitations/index.server.ts";
import type { Motif, Resultat } from "../../sollicitations/index.ts";
import { consultationNotee, type MotifAction } from "../regles.ts";
import { consultations } from "../tables.ts";

/** The same page at the same instant is noted once. */
export const noterConsultation = (
	acteur: Acteur,
	consultation: { dossier: number; prestation: string },
): Promise<Resultat<unknown, Motif | MotifAction>> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, quand } = acteur;
			const { dossier } = consultation;
			const { acte, faits } = consultationNotee(consultation).trace;
			await exigerDossier(tx, organisme, dossier);
			const notees = await tx
				.insert(consultations)
				.values({ organisme, ...consultation, quand })
				.onConflictDoNothing()
				.returning({ dossier: consultations.dossier });
			if (notees.length > 0)
				await journaliser(tx, acteur, acte, `dossier-${dossier}`, motifDe(faits));
			return {};
		}),
	);
