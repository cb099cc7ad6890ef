import { and, eq, isNull, sql } from "drizzle-orm";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { estParticularite, type Particularite } from "../particularites/faits.ts";
import { particularites } from "../tables.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

type Motif = "particularite-illisible" | "date-future" | "deja-dit";

/**
 * From that day on, the file is for a person to look at. What was said of the same nature ends: another
 * fact, which is verified anew.
 */
export async function noterParticularite(
	acteur: Acteur,
	dossier: number,
	{ nature, precision, depuis }: Omit<Particularite, "jusqua">,
): Promise<Resultat<Motif>> {
	if (!estParticularite(nature, precision)) return { ok: false, motif: "particularite-illisible" };
	if (depuis > jourDe(acteur.quand)) return { ok: false, motif: "date-future" };
	const acte = "dossier.noter-particularite";
	return surDossier<Resultat<Motif>>(acteur, dossier, acte, async (tx) => {
		const ouverte = and(
			eq(particularites.organisme, acteur.organisme),
			eq(particularites.dossier, dossier),
			eq(particularites.nature, nature),
			isNull(particularites.jusqua),
		);
		const [actuelle] = await tx.select().from(particularites).where(ouverte);
		if (actuelle?.precision === precision && actuelle.depuis === depuis)
			return { ok: false, motif: "deja-dit" };
		await tx
			.update(particularites)
			.set({ jusqua: sql`greatest(depuis, ${depuis})` })
			.where(ouverte);
		await tx
			.insert(particularites)
			.values({ organisme: acteur.organisme, dossier, nature, precision, depuis })
			.onConflictDoUpdate({
				target: [
					particularites.organisme,
					particularites.dossier,
					particularites.nature,
					particularites.precision,
					particularites.depuis,
				],
				set: { jusqua: null },
			});
		return { ok: true };
	});
}

/** It is no longer so, from that day on. */
export async function finirParticularite(
	acteur: Acteur,
	dossier: number,
	nature: Particularite["nature"],
	jusqua: Jour = jourDe(acteur.quand),
): Promise<Resultat<"aucune">> {
	const acte = "dossier.finir-particularite";
	return surDossier<Resultat<"aucune">>(acteur, dossier, acte, async (tx) => {
		const { rowCount } = await tx.execute(sql`
			UPDATE particularites SET jusqua = greatest(depuis, ${jusqua}::date)
			WHERE dossier = ${dossier} AND nature = ${nature} AND jusqua IS NULL`);
		return rowCount ? { ok: true } : { ok: false, motif: "aucune" };
	});
}
