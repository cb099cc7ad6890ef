import { sql } from "drizzle-orm";
import { enMasse, type Transaction } from "../../socle/index.server.ts";
import { ajouterJours, type Jour, joursEntre } from "../../socle/index.ts";
import type { Audience } from "../audience/audience.ts";
import { requeteDuProfil } from "../audience/requete.ts";
import { MATURITE } from "./fenetre.ts";
import type { Ligne } from "./ligne.ts";

export interface Passe {
	/** First and last day during which these people were followed. */
	de: Jour;
	a: Jour;
	n: number;
	/** Shares that asked within as many days, those of the past weighted by family and age as the action. */
	demandes: number;
	demandesDeLAction: number;
}

/**
 * What people of the same profile did by themselves, just before: same situation of the file, family
 * and age, without the right, whom no action had contacted. Nobody knows which of them were entitled,
 * so it is a landmark, not the effect. Nothing when the office did not keep requests by then.
 */
export async function lirePasse(
	tx: Transaction,
	organisme: string,
	audience: Audience,
	lignes: readonly Ligne[],
	au: Jour,
): Promise<Passe | undefined> {
	const debut = lignes.map((ligne) => ligne.debut).sort()[0];
	const mures = lignes.filter((ligne) => joursEntre(ligne.debut, au) >= MATURITE);
	if (!debut || mures.length === 0) return undefined;
	const de = ajouterJours(debut, -MATURITE);
	const { rows: connu } = await tx.execute<{ premiere: string | null }>(
		sql`SELECT min(arrivee)::text AS premiere FROM sollicitations
			WHERE organisme = ${organisme} AND nature = 'demande'`,
	);
	const premiere = connu[0]?.premiere;
	if (!premiere || premiere > de) return undefined;
	const { prestation } = audience;
	const rows = await enMasse(tx, async () => {
		const lues = await tx.execute<{ strate: string; n: number; demandes: number }>(sql`
		SELECT x.strate, count(*)::int AS n, count(s.dossier)::int AS demandes
		FROM (${requeteDuProfil(audience, { organisme, jour: de })}) x
		LEFT JOIN (SELECT DISTINCT dossier FROM sollicitations
			WHERE organisme = ${organisme} AND nature = 'demande' AND prestation = ${prestation}
				AND arrivee >= ${de}::date AND arrivee < ${debut}::date) s ON s.dossier = x.dossier
		WHERE NOT EXISTS (SELECT FROM destinataires z JOIN actions c USING (organisme, action)
			WHERE z.organisme = ${organisme} AND z.dossier = x.dossier AND c.prestation = ${prestation}
				AND z.contacte_a < ${debut}::timestamptz)
		GROUP BY 1`);
		return lues.rows;
	});
	return standardiser(rows, mures, { de, a: ajouterJours(debut, -1) });
}

/** Direct standardisation on the strata of the action; those that had nobody then are left out of both. */
function standardiser(
	rows: readonly { strate: string; n: number; demandes: number }[],
	mures: readonly Ligne[],
	dates: { de: Jour; a: Jour },
): Passe | undefined {
	const poids = Map.groupBy(mures, ({ strate }) => strate);
	let [total, demandes, siennes, n] = [0, 0, 0, 0];
	for (const row of rows) {
		const lignes = poids.get(row.strate);
		if (!lignes) continue;
		n += row.n;
		total += lignes.length;
		demandes += (lignes.length * row.demandes) / row.n;
		siennes += lignes.filter(
			({ debut, demandeLe }) => demandeLe && joursEntre(debut, demandeLe) < MATURITE,
		).length;
	}
	if (total === 0) return undefined;
	return { ...dates, n, demandes: demandes / total, demandesDeLAction: siennes / total };
}
