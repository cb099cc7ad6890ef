import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { recevoirDans, tenter, traiterDans } from "../../sollicitations/index.server.ts";
import type { Motif, Recue, Resultat } from "../../sollicitations/index.ts";
import { type AppelTermine, appelTermine, type MotifAppel } from "../regles.ts";
import { appels } from "../tables.ts";

/** Received and treated in one act, answered or not: nobody has anything left to do. */
export const terminerAppel = (
	acteur: Acteur,
	demande: AppelTermine,
): Promise<Resultat<Recue, Motif | MotifAppel>> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme } = acteur;
			const { arrivee, traitement, appel, trace } = appelTermine(demande);
			const recue = await recevoirDans(tx, acteur, arrivee);
			const { sollicitation } = recue;
			await traiterDans(tx, acteur, { sollicitation }, traitement);
			await tx.insert(appels).values({ organisme, sollicitation, ...appel });
			const objet = `sollicitation-${sollicitation}`;
			await journaliser(tx, acteur, trace.acte, objet, motifDe(trace.faits));
			return recue;
		}),
	);
