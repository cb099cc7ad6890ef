import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { ETAPES, type Etape } from "../annonces/regles.ts";
import { annoncesRefusees } from "../tables.ts";

/** The steps that the person wants to be told of; the others are silent from now on. */
export const choisirAnnonces = (
	acteur: Acteur,
	dossier: number,
	voulues: ReadonlySet<Etape>,
): Promise<void> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		await tx
			.delete(annoncesRefusees)
			.where(and(eq(annoncesRefusees.organisme, organisme), eq(annoncesRefusees.dossier, dossier)));
		const refusees = ETAPES.filter((etape) => !voulues.has(etape));
		if (refusees.length > 0)
			await tx
				.insert(annoncesRefusees)
				.values(refusees.map((etape) => ({ organisme, dossier, etape, depuis: quand })));
		await journaliser(
			tx,
			acteur,
			"dossier.choisir-annonces",
			`dossier-${dossier}`,
			refusees.length > 0 ? `sans ${refusees.join(" ")}` : undefined,
		);
	});
