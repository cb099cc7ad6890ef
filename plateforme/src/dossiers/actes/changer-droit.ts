import { sql } from "drizzle-orm";
import type { CodePrestation, EtatDroit } from "droits";
import type { Acteur, Jour } from "../../socle/index.ts";
import { rafraichir } from "./rafraichir.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

export interface ChangementDroit {
	prestation: CodePrestation;
	beneficiaire?: string;
	etat: EtatDroit;
	/** Centimes. */
	montant?: number;
	depuis: Jour;
}

/** The former state ends the day the new one begins; both stay. */
export async function changerDroit(
	acteur: Acteur,
	dossier: number,
	{ prestation, beneficiaire = "foyer", etat, montant, depuis }: ChangementDroit,
): Promise<Resultat<"avant-l-etat-actuel" | "montant-illisible">> {
	if (montant !== undefined && !(Number.isSafeInteger(montant) && montant >= 0))
		return { ok: false, motif: "montant-illisible" };
	return surDossier<Resultat<"avant-l-etat-actuel" | "montant-illisible">>(
		acteur,
		dossier,
		"dossier.changer-droit",
		async (tx) => {
			const { rows } = await tx.execute<{ depuis: Jour }>(sql`
			SELECT depuis::text FROM droits_valorises WHERE dossier = ${dossier} AND prestation = ${prestation}
				AND beneficiaire = ${beneficiaire} ORDER BY depuis DESC LIMIT 1`);
			if (rows[0] && rows[0].depuis > depuis) return { ok: false, motif: "avant-l-etat-actuel" };
			await tx.execute(sql`
			UPDATE droits_valorises SET fini_le = ${depuis} WHERE dossier = ${dossier}
				AND prestation = ${prestation} AND beneficiaire = ${beneficiaire} AND fini_le IS NULL
				AND depuis < ${depuis}`);
			await tx.execute(sql`
			INSERT INTO droits_valorises (organisme, dossier, prestation, beneficiaire, etat, montant, depuis)
			VALUES (${acteur.organisme}, ${dossier}, ${prestation}, ${beneficiaire}, ${etat},
				${montant ?? null}, ${depuis})
			ON CONFLICT (organisme, dossier, prestation, beneficiaire, depuis)
			DO UPDATE SET etat = EXCLUDED.etat, montant = EXCLUDED.montant, fini_le = NULL`);
			await rafraichir(tx, acteur, dossier);
			return { ok: true };
		},
	);
}
