import { type SQL, sql } from "drizzle-orm";
import { auteurDe, journal, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { motifAvecContact } from "../lectures/actions-des-envois.ts";
import type { Motif } from "../regles/verifier.ts";

type MotifDeRetrait = Extract<Motif, "action-suspendue" | "action-finie">;

type Retire = { envoi: number; cle: string };

const deLAction = (organisme: string, action: number) =>
	sql`organisme = ${organisme} AND cle LIKE ${`action-${action}-dossier-%`}`;

/**
 * What still waits for an action that no longer runs: set aside at once, so that the outbox says so. A
 * letter printed and not posted stays in its batch, which says to take it out. What a carrier holds may have left; what comes back from it is looked at again before leaving.
 */
export async function retirerEnvois(
	tx: Transaction,
	acteur: Acteur,
	action: number,
	motif: MotifDeRetrait,
): Promise<number> {
	const { rows } = await tx.execute<Retire>(sql`
		UPDATE envois SET etat = 'ecarte', motif = ${motif}, pas_avant = NULL
		WHERE ${deLAction(acteur.organisme, action)}
			AND (etat IN ('a-envoyer', 'en-lot') OR (etat = 'ecarte' AND motif = 'action-suspendue' AND motif <> ${motif}))
		RETURNING envoi::float8 AS envoi, cle`);
	await consigner(tx, acteur, rows, "envoi.ecarter", motif);
	return rows.length;
}

/**
 * Where a message set aside goes back to: a letter to its batch while it is not posted, for it is printed;
 * anything else waits.
 */
export const etatRendu = (y: SQL): SQL => sql`CASE WHEN EXISTS (SELECT FROM lots_de_courrier l
	WHERE l.organisme = ${y}.organisme AND l.lot = ${y}.lot AND l.poste_le IS NULL) THEN 'en-lot' ELSE 'a-envoyer' END`;

/** The action goes on: what its pause had set aside waits again, and is looked at again as any message. */
export async function remettreEnvois(
	tx: Transaction,
	acteur: Acteur,
	action: number,
): Promise<number> {
	const { rows } = await tx.execute<Retire>(sql`
		UPDATE envois SET etat = ${etatRendu(sql`envois`)}, motif = NULL
		WHERE ${deLAction(acteur.organisme, action)} AND etat = 'ecarte' AND motif = 'action-suspendue'
		RETURNING envoi::float8 AS envoi, cle`);
	await consigner(tx, acteur, rows, "envoi.remettre", "action-reprise");
	return rows.length;
}

async function consigner(
	tx: Transaction,
	acteur: Acteur,
	retires: readonly Retire[],
	acte: string,
	motif: string,
): Promise<void> {
	if (retires.length === 0) return;
	const { organisme, quand } = acteur;
	const auteur = auteurDe(acteur);
	await tx.insert(journal).values(
		retires.map(({ envoi, cle }) => ({
			organisme,
			quand,
			auteur,
			acte,
			objet: `envoi-${envoi}`,
			motif: motifAvecContact(motif, cle),
		})),
	);
}
