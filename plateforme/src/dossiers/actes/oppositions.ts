import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import type { ObjetOpposition } from "../types.ts";
import { pourOrganismeOuRefus, type Resultat, surDossier, surDossierDans } from "./sur-dossier.ts";

/** GDPR, article 21: no reason is asked, and it changes nothing else on the file. */
export const sOpposer = (
	acteur: Acteur,
	dossier: number,
	objet: ObjetOpposition,
): Promise<Resultat<"deja">> =>
	pourOrganismeOuRefus<Resultat<"deja">>(acteur, (tx) => sOpposerDans(tx, acteur, dossier, objet));

/** In the transaction of what answers it; a refusal writes nothing. */
export const sOpposerDans = (
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	objet: ObjetOpposition,
): Promise<Resultat<"deja">> =>
	surDossierDans<Resultat<"deja">>(tx, acteur, dossier, "dossier.s-opposer", async () => {
		const { organisme, quand } = acteur;
		const { rowCount } = await tx.execute(sql`
			INSERT INTO oppositions (organisme, dossier, objet, depuis)
			SELECT ${organisme}, ${dossier}, ${objet}, ${jourDe(quand)}
			WHERE NOT EXISTS (SELECT FROM oppositions
				WHERE dossier = ${dossier} AND objet = ${objet} AND jusqua IS NULL)
			ON CONFLICT (organisme, dossier, objet, depuis) DO UPDATE SET jusqua = NULL`);
		return rowCount ? { ok: true } : { ok: false, motif: "deja" };
	});

export async function leverOpposition(
	acteur: Acteur,
	dossier: number,
	objet: ObjetOpposition,
): Promise<Resultat<"aucune">> {
	return surDossier<Resultat<"aucune">>(acteur, dossier, "dossier.lever-opposition", async (tx) => {
		const { rowCount } = await tx.execute(sql`
			UPDATE oppositions SET jusqua = ${jourDe(acteur.quand)}
			WHERE dossier = ${dossier} AND objet = ${objet} AND jusqua IS NULL`);
		return rowCount ? { ok: true } : { ok: false, motif: "aucune" };
	});
}
