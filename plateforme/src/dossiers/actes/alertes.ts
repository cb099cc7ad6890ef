import { sql } from "drizzle-orm";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { alertes } from "../tables.ts";
import type { NatureAlerte } from "../types.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

const PRECISION_MAX = 200;

export async function ajouterAlerte(
	acteur: Acteur,
	dossier: number,
	{ nature, precision }: { nature: NatureAlerte; precision?: string },
): Promise<Resultat<"precision-trop-longue", { alerte: number }>> {
	const texte = precision?.trim() || undefined;
	if (texte && texte.length > PRECISION_MAX) return { ok: false, motif: "precision-trop-longue" };
	return surDossier<Resultat<"precision-trop-longue", { alerte: number }>>(
		acteur,
		dossier,
		"dossier.ajouter-alerte",
		async (tx) => {
			const [{ alerte }] = await tx
				.insert(alertes)
				.values({
					organisme: acteur.organisme,
					dossier,
					nature,
					precision: texte,
					depuis: jourDe(acteur.quand),
				})
				.returning({ alerte: alertes.alerte });
			return { ok: true, alerte };
		},
	);
}

export async function leverAlerte(
	acteur: Acteur,
	dossier: number,
	alerte: number,
): Promise<Resultat<"aucune">> {
	return surDossier<Resultat<"aucune">>(acteur, dossier, "dossier.lever-alerte", async (tx) => {
		const { rowCount } = await tx.execute(sql`
			UPDATE alertes SET jusqua = ${jourDe(acteur.quand)}
			WHERE dossier = ${dossier} AND alerte = ${alerte} AND jusqua IS NULL`);
		return rowCount ? { ok: true } : { ok: false, motif: "aucune" };
	});
}
