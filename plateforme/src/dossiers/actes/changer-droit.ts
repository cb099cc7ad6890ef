import { sql } from "drizzle-orm";
import type { CodePrestation, EtatDroit } from "droits";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
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

type MotifDroit = "avant-l-etat-actuel" | "montant-illisible";

/** The former state ends the day the new one begins; both stay. */
export const changerDroit = (
	acteur: Acteur,
	dossier: number,
	changement: ChangementDroit,
): Promise<Resultat<MotifDroit>> =>
	surDossier<Resultat<MotifDroit>>(acteur, dossier, ACTE, (tx) =>
		changerDans(tx, acteur, dossier, changement),
	);

/** In the transaction of whoever learns it for many files; a refusal writes nothing. */
export async function changerDroitDans(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	changement: ChangementDroit,
): Promise<{ ok: true } | { ok: false; motif: MotifDroit }> {
	const fait = await changerDans(tx, acteur, dossier, changement);
	if (fait.ok) await journaliser(tx, acteur, ACTE, `dossier-${dossier}`);
	return fait;
}

const ACTE = "dossier.changer-droit";

async function changerDans(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	{ prestation, beneficiaire = "foyer", etat, montant, depuis }: ChangementDroit,
): Promise<{ ok: true } | { ok: false; motif: MotifDroit }> {
	if (montant !== undefined && !(Number.isSafeInteger(montant) && montant >= 0))
		return { ok: false, motif: "montant-illisible" };
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
}
