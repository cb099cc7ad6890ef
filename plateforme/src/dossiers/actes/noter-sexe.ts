import { and, eq, sql } from "drizzle-orm";
import type { Acteur } from "../../socle/index.ts";
import type { Sexe } from "../particularites/faits.ts";
import { personnes } from "../tables.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

/** The sex of the civil status of someone who belongs to the file; null takes back what was said. */
export const noterSexe = (
	acteur: Acteur,
	dossier: number,
	{ personne, sexe }: { personne: number; sexe: Sexe | null },
): Promise<Resultat<"pas-un-membre">> =>
	surDossier<Resultat<"pas-un-membre">>(acteur, dossier, "dossier.noter-sexe", async (tx) => {
		const { rowCount } = await tx
			.update(personnes)
			.set({ sexe })
			.where(
				and(
					eq(personnes.organisme, acteur.organisme),
					eq(personnes.personne, personne),
					sql`EXISTS (SELECT FROM membres m WHERE m.organisme = ${acteur.organisme}
						AND m.dossier = ${dossier} AND m.personne = ${personne} AND m.jusqua IS NULL)`,
				),
			);
		return rowCount ? { ok: true } : { ok: false, motif: "pas-un-membre" };
	});
