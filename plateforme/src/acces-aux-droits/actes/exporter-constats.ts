import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import type { Ligne } from "../lectures/ligne.ts";
import { lirePanneau } from "../lectures/panneau.ts";

/** Many files leave the platform at once: the journal says who took them, and how many lines. */
export async function exporterConstats(
	acteur: Acteur,
	choisir = (lignes: Ligne[]) => lignes,
): Promise<Ligne[]> {
	const lignes = choisir((await lirePanneau(acteur))?.lignes ?? []);
	const faits = motifDe({ lignes: lignes.length });
	await pourOrganisme(acteur.organisme, (tx) =>
		journaliser(tx, acteur, "constats.exporter", undefined, faits),
	);
	return lignes;
}
