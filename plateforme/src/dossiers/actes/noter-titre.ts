import { sql } from "drizzle-orm";
import { type Acteur, jourDe } from "../../socle/index.ts";
import type { TitreDePension } from "../particularites/faits.ts";
import { titresDePension } from "../tables.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

type Motif =
	| "pas-un-enfant"
	| "date-future"
	/** Paid before it was due: one of the two dates is wrong. */
	| "paiement-avant-le-titre"
	/** Where there is no title, nothing is fixed, paid or recovered under it. */
	| "sans-titre";

/**
 * What fixes the maintenance of a child. The same date again completes or corrects it; another date is
 * another title, and the latest is the one that counts.
 */
export async function noterTitre(
	acteur: Acteur,
	dossier: number,
	titre: TitreDePension,
): Promise<Resultat<Motif>> {
	const { personne, nature, date, montant, dernierPaiement, recouvrement } = titre;
	const aujourdhui = jourDe(acteur.quand);
	if (date > aujourdhui || (dernierPaiement ?? "") > aujourdhui)
		return { ok: false, motif: "date-future" };
	if (nature === "aucun" && (montant !== null || dernierPaiement !== null || recouvrement))
		return { ok: false, motif: "sans-titre" };
	if (dernierPaiement !== null && dernierPaiement < date)
		return { ok: false, motif: "paiement-avant-le-titre" };
	return surDossier<Resultat<Motif>>(acteur, dossier, "dossier.noter-titre", async (tx) => {
		const { rows } = await tx.execute(sql`SELECT FROM membres
			WHERE dossier = ${dossier} AND personne = ${personne} AND role = 'enfant' AND jusqua IS NULL`);
		if (rows.length === 0) return { ok: false, motif: "pas-un-enfant" };
		await tx
			.insert(titresDePension)
			.values({ organisme: acteur.organisme, ...titre })
			.onConflictDoUpdate({
				target: [titresDePension.organisme, titresDePension.personne, titresDePension.date],
				set: { nature, montant, dernierPaiement, recouvrement },
			});
		return { ok: true };
	});
}
