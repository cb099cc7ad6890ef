import { sql } from "drizzle-orm";
import { type Foyer, porterAu } from "droits";
import { foyerAu } from "../../dossiers/index.server.ts";
import { type DroitDuDossier, foyerEtDroits } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";

/** The household of a file as a run reads it: what is known now, with its rights, at the month given. */
export async function foyerDuRepere(
	tx: Transaction,
	{ quand }: Acteur,
	dossier: number,
	mois: string,
): Promise<Foyer | undefined> {
	const connu = await foyerAu(tx, dossier, { vrai: jourDe(quand), connu: quand });
	if (!connu) return undefined;
	const { rows } = await tx.execute<DroitDuDossier & Record<string, unknown>>(sql`
		SELECT prestation, beneficiaire, etat, montant, depuis::text FROM droits_valorises
		WHERE dossier = ${dossier} AND fini_le IS NULL ORDER BY prestation, beneficiaire`);
	return porterAu(foyerEtDroits(connu.contenu, rows), mois);
}
