import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { recevoirDans, tenter } from "../../sollicitations/index.server.ts";
import type { Motif, Recue, Resultat } from "../../sollicitations/index.ts";
import { type DemandeDeRendezVous, type MotifRendezVous, rendezVousPris } from "../regles.ts";
import { rendezVous } from "../tables.ts";

export const prendreRendezVous = (
	acteur: Acteur,
	demande: DemandeDeRendezVous,
): Promise<Resultat<Recue, Motif | MotifRendezVous>> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme } = acteur;
			const pris = rendezVousPris(acteur, demande);
			const recue = await recevoirDans(tx, acteur, pris.arrivee);
			const { sollicitation } = recue;
			await tx.insert(rendezVous).values({ organisme, sollicitation, ...pris.rendezVous });
			const { acte, faits } = pris.trace;
			await journaliser(tx, acteur, acte, `sollicitation-${sollicitation}`, motifDe(faits));
			return recue;
		}),
	);
