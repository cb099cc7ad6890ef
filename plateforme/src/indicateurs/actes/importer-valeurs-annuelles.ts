import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe, motifDe } from "../../socle/index.ts";
import { valeursAnnuelles } from "../tables.ts";
import { type RefusDeValeur, type ValeurAnnuelle, verifierValeurs } from "../valeurs/verifier.ts";

type ValeursImportees =
	| { ok: true; nombre: number }
	| { ok: false; refus: readonly RefusDeValeur[] };

/**
 * Yearly values of which the office has no rows, each with its source. One already there takes the new
 * value. One refused, and none is written.
 */
export async function importerValeursAnnuelles(
	acteur: Acteur,
	valeurs: readonly ValeurAnnuelle[],
): Promise<ValeursImportees> {
	const { organisme, quand } = acteur;
	const refus = verifierValeurs(valeurs, Number(jourDe(quand).slice(0, 4)));
	if (refus.length > 0) return { ok: false, refus };
	await pourOrganisme(organisme, async (tx) => {
		for (const { indicateur, modalite = "", annee, valeur, n = null, source } of valeurs) {
			const dites = { valeur, n, source: source.trim() };
			await tx
				.insert(valeursAnnuelles)
				.values({ organisme, indicateur, modalite, annee, ...dites })
				.onConflictDoUpdate({
					target: [
						valeursAnnuelles.organisme,
						valeursAnnuelles.indicateur,
						valeursAnnuelles.modalite,
						valeursAnnuelles.annee,
					],
					set: dites,
				});
			await journaliser(
				tx,
				acteur,
				"indicateur.importer-valeur",
				`indicateur-${indicateur}`,
				motifDe({ annee, modalite: modalite || null }),
			);
		}
	});
	return { ok: true, nombre: valeurs.length };
}
