import { eq } from "drizzle-orm";
import { journaliser, organismes, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import {
	type FauteCoordonnees,
	lireCoordonnees,
	type SaisieCoordonnees,
} from "../coordonnees/saisie.ts";
import { oublierOrganismes } from "../lectures/organismes.ts";
import { oublierSessionsDe } from "../sessions/memoire.ts";

export type CoordonneesDonnees = { ok: true } | { ok: false; fautes: FauteCoordonnees[] };

/** Where the office answers, from now on, on every page and every proof. */
export async function donnerCoordonnees(
	acteur: Acteur,
	saisie: SaisieCoordonnees,
): Promise<CoordonneesDonnees> {
	const lues = lireCoordonnees(saisie);
	if (!lues.ok) return lues;
	const { organisme } = acteur;
	await pourOrganisme(organisme, async (tx) => {
		await tx
			.update(organismes)
			.set({ coordonnees: lues.coordonnees })
			.where(eq(organismes.organisme, organisme));
		await journaliser(tx, acteur, "organisme.coordonnees");
	});
	oublierOrganismes();
	oublierSessionsDe(organisme);
	return { ok: true };
}
