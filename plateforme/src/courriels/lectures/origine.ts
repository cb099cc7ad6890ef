import { and, eq } from "drizzle-orm";
import { verifierAcces } from "../../dossiers/index.server.ts";
import { fichiersDesPieces } from "../../pieces/index.server.ts";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { courriels, jointes } from "../tables.ts";
import { dossierDuCourriel } from "./detail.ts";

/** The message byte for byte, to whoever may read it; never one in which a virus was found. */
export async function lireOrigine(acteur: Acteur, courriel: number): Promise<Buffer | undefined> {
	const { organisme } = acteur;
	const brut = await pourOrganisme(organisme, async (tx) => {
		const [lu] = await tx
			.select({ brut: courriels.brut, sollicitation: courriels.sollicitation })
			.from(courriels)
			.where(and(eq(courriels.organisme, organisme), eq(courriels.courriel, courriel)));
		if (!lu?.brut) return null;
		const dossier = await dossierDuCourriel(tx, organisme, lu.sollicitation);
		if (dossier !== null && !(await verifierAcces(tx, acteur, dossier)).ok) return null;
		const virus = await tx.$count(
			jointes,
			and(
				eq(jointes.organisme, organisme),
				eq(jointes.courriel, courriel),
				eq(jointes.motif, "virus"),
			),
		);
		if (virus > 0) return null;
		const objet = dossier === null ? `courriel-${courriel}` : `dossier-${dossier}`;
		await journaliser(tx, acteur, "courriel.telecharger", objet, `courriel-${courriel}`);
		return lu.brut;
	});
	return brut === null ? undefined : fichiersDesPieces().lire(organisme, brut);
}
