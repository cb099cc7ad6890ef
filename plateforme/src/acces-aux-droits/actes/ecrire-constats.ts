import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { CONTACTE, type Ecart, expiration } from "../reperage/regles.ts";

export interface Vus {
	reperage: number;
	etabliLe: Date;
	/** Lines of findings, in JSON. */
	lignes: string;
	examines: { dossier: number; empreinte: string; ecart: Ecart | typeof CONTACTE | null }[];
}

const COLONNES = sql`dossier bigint, prestation text, beneficiaire text, situation text, statut text,
	probabilite real, montant int, mini int, maxi int, gain_net_12_mois int, au_moins_depuis date,
	rappel_possible int, mois_perdus smallint, manque text[], suite text, rang double precision`;

/**
 * What a lot found takes the place of what was known of its files: the same right keeps its number, what
 * is no longer found is closed, what someone objected to is deleted. Of a file contacted lately, nothing
 * new is put forward.
 */
export async function ecrireConstats(
	tx: Transaction,
	{ organisme }: Acteur,
	{ reperage, etabliLe, lignes, examines }: Vus,
): Promise<void> {
	if (examines.length === 0) return;
	const jour = jourDe(etabliLe);
	const numeros = (garder: (ecart: Vus["examines"][number]["ecart"]) => boolean) =>
		sql.param(examines.filter(({ ecart }) => garder(ecart)).map(({ dossier }) => dossier));
	const opposes = numeros((ecart) => ecart === "opposition");
	const contactes = numeros((ecart) => ecart === CONTACTE);
	const tous = numeros(() => true);
	const numerosLus = examines.map(({ dossier }) => dossier);
	/** So that an index is read where the lot is, and not the table. */
	const duLot = sql`c.dossier BETWEEN ${Math.min(...numerosLus)} AND ${Math.max(...numerosLus)}`;
	// A task already given to an agent is taken back first: its finding is closed, then expires.
	await tx.execute(sql`
		DELETE FROM constats c WHERE c.organisme = ${organisme} AND c.sollicitation IS NULL AND ${duLot}
			AND c.dossier = ANY (${opposes}::bigint[])`);
	await tx.execute(sql`
		WITH trouves AS MATERIALIZED (SELECT * FROM jsonb_to_recordset(${lignes}::jsonb) AS t (${COLONNES})),
		clos AS (UPDATE constats c SET etat = 'clos', clos_le = ${jour}
			WHERE c.organisme = ${organisme} AND c.etat = 'ouvert' AND ${duLot} AND c.dossier = ANY (${tous}::bigint[])
				AND NOT EXISTS (SELECT FROM trouves t WHERE t.dossier = c.dossier
					AND t.prestation = c.prestation AND t.beneficiaire = c.beneficiaire))
		INSERT INTO constats (organisme, reperage, dossier, prestation, beneficiaire, situation, statut, probabilite,
			montant, mini, maxi, gain_net_12_mois, au_moins_depuis, rappel_possible, mois_perdus, manque, suite,
			rang, etabli_le, expire_le)
		SELECT ${organisme}, ${reperage}, t.*, ${etabliLe.toISOString()}::timestamptz, ${expiration(jour)}::date
		FROM trouves t
		WHERE t.situation <> 'a_demander' OR t.dossier <> ALL (${contactes}::bigint[]) OR EXISTS (
			SELECT FROM constats c WHERE c.organisme = ${organisme} AND c.etat = 'ouvert' AND ${duLot} AND c.dossier = t.dossier
				AND c.prestation = t.prestation AND c.beneficiaire = t.beneficiaire)
		ON CONFLICT (organisme, dossier, prestation, beneficiaire) WHERE etat = 'ouvert' DO UPDATE SET
			reperage = EXCLUDED.reperage, situation = EXCLUDED.situation, statut = EXCLUDED.statut,
			probabilite = EXCLUDED.probabilite, montant = EXCLUDED.montant, mini = EXCLUDED.mini,
			maxi = EXCLUDED.maxi, gain_net_12_mois = EXCLUDED.gain_net_12_mois,
			au_moins_depuis = EXCLUDED.au_moins_depuis, rappel_possible = EXCLUDED.rappel_possible,
			mois_perdus = EXCLUDED.mois_perdus, manque = EXCLUDED.manque, suite = EXCLUDED.suite,
			rang = EXCLUDED.rang,
			etabli_le = EXCLUDED.etabli_le, expire_le = EXCLUDED.expire_le`);
	await tx.execute(sql`
		INSERT INTO examens (organisme, dossier, empreinte, ecart)
		SELECT ${organisme}, e.dossier, e.empreinte, e.ecart
		FROM unnest(${tous}::bigint[], ${sql.param(examines.map((e) => e.empreinte))}::bigint[],
			${sql.param(examines.map((e) => e.ecart))}::text[]) AS e (dossier, empreinte, ecart)
		ON CONFLICT (organisme, dossier) DO UPDATE SET
			empreinte = EXCLUDED.empreinte, ecart = EXCLUDED.ecart`);
}
