import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { tenter, verrouiller } from "../../sollicitations/index.server.ts";
import type { Motif, Resultat } from "../../sollicitations/index.ts";
import { avisDonne, type MotifAvis, type Note } from "../regles.ts";
import { avis } from "../tables.ts";

/** What the person thinks of the answer, once and for all. */
export const repondre = (
	acteur: Acteur,
	sollicitation: number,
	note: Note,
): Promise<Resultat<unknown, Motif | MotifAvis>> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, quand } = acteur;
			const ligne = await verrouiller(tx, acteur, { sollicitation });
			const deja = await tx.$count(
				avis,
				and(eq(avis.organisme, organisme), eq(avis.sollicitation, sollicitation)),
			);
			const { acte, faits } = avisDonne(ligne, deja > 0, note).trace;
			await tx.insert(avis).values({ organisme, sollicitation, note, quand });
			await journaliser(tx, acteur, acte, `sollicitation-${sollicitation}`, motifDe(faits));
			return {};
		}),
	);
