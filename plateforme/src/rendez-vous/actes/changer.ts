import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Faits, motifDe } from "../../socle/index.ts";
import { tenter, traiterDans, verrouiller } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Motif, type Resultat } from "../../sollicitations/index.ts";
import {
	type Fin,
	type MotifRendezVous,
	modeChange,
	type RendezVous,
	rendezVousTenu,
} from "../regles.ts";
import { type Mode, rendezVous } from "../tables.ts";

type ResultatRendezVous = Promise<Resultat<unknown, Motif | MotifRendezVous>>;

export const changerMode = (
	acteur: Acteur,
	sollicitation: number,
	mode: Mode,
): ResultatRendezVous =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const change = modeChange(await exiger(tx, acteur, sollicitation), mode);
			await ecrire(tx, acteur, sollicitation, change);
			return {};
		}),
	);

/** Ends an appointment, and what was asked with it. */
export const tenir = (acteur: Acteur, sollicitation: number, fin: Fin): ResultatRendezVous =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const tenu = rendezVousTenu(acteur, await exiger(tx, acteur, sollicitation), fin);
			await traiterDans(tx, acteur, { sollicitation }, tenu.traitement);
			await ecrire(tx, acteur, sollicitation, tenu);
			return {};
		}),
	);

/** Its sollicitation is held, so that two people never end it twice. */
async function exiger(tx: Transaction, acteur: Acteur, sollicitation: number): Promise<RendezVous> {
	await verrouiller(tx, acteur, { sollicitation });
	const [trouve] = await tx
		.select()
		.from(rendezVous)
		.where(
			and(eq(rendezVous.organisme, acteur.organisme), eq(rendezVous.sollicitation, sollicitation)),
		);
	if (!trouve) throw new ActeRefuse<MotifRendezVous>("rendez-vous-inconnu");
	return trouve;
}

async function ecrire(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
	{
		changements,
		trace: { acte, faits },
	}: { changements: Partial<RendezVous>; trace: { acte: string; faits: Faits } },
): Promise<void> {
	await tx
		.update(rendezVous)
		.set(changements)
		.where(
			and(eq(rendezVous.organisme, acteur.organisme), eq(rendezVous.sollicitation, sollicitation)),
		);
	await journaliser(tx, acteur, acte, `sollicitation-${sollicitation}`, motifDe(faits));
}
