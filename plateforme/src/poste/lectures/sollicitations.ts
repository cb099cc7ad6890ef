import { sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";

export interface EvenementVu {
	quand: string;
	nature: string;
	precision: string | null;
}

export interface SollicitationVue {
	sollicitation: number;
	nature: string;
	prestation: CodePrestation | null;
	canal: string;
	objet: string;
	arrivee: Jour;
	promesse: Jour | null;
	etat: "a-traiter" | "en-pause" | "traitee";
	enjeu: string;
	equipe: string | null;
	/** Who has it in hand. */
	agent: string | null;
	traiteeLe: Jour | null;
	issue: string | null;
	/** What we await, while paused. */
	manque: string[] | null;
	echeance: Jour | null;
	evenements: EvenementVu[];
}

export interface PreuveVue {
	annee: number;
	numero: number;
	sollicitation: number;
	prestation: CodePrestation;
	quand: string;
	/** First day of the month fixed; null where only the request fixes it. */
	mois: Jour | null;
}

/** Enough for the first screen and a year or two of history. */
const NOMBRE_MAX = 100;

/** What came in about a file, with its history and the proofs given, in one round trip. The latest first. */
export async function sollicitationsDuDossier(
	tx: Transaction,
	dossier: number,
): Promise<{ sollicitations: SollicitationVue[]; preuves: PreuveVue[] }> {
	const { rows } = await tx.execute<{
		sollicitations: SollicitationVue[];
		preuves: PreuveVue[];
	}>(sql`SELECT
		(SELECT coalesce(jsonb_agg(to_jsonb(v) - 'rang' ORDER BY v.rang), '[]') FROM (
			SELECT s.sollicitation, s.nature, s.prestation, s.canal, s.objet, s.arrivee, s.promesse, s.etat, s.enjeu,
				q.nom AS equipe, c.prenom || ' ' || c.nom AS agent, s.traitee_le AS "traiteeLe", s.issue,
				p.manque, p.echeance,
				row_number() OVER (ORDER BY s.etat = 'traitee', s.arrivee_a DESC) AS rang,
				(SELECT coalesce(jsonb_agg(jsonb_build_object('quand', ${iso(sql`e.quand`)},
					'nature', e.nature, 'precision', e.precision) ORDER BY e.evenement), '[]')
					FROM evenements e WHERE e.sollicitation = s.sollicitation) AS evenements
			FROM sollicitations s
			LEFT JOIN equipes q ON q.equipe = s.equipe
			LEFT JOIN comptes c ON c.compte = s.pris_par
			LEFT JOIN pauses p ON p.sollicitation = s.sollicitation AND p.fin IS NULL
			WHERE s.dossier = ${dossier} ORDER BY rang LIMIT ${NOMBRE_MAX}) v) AS sollicitations,
		(SELECT coalesce(jsonb_agg(jsonb_build_object('annee', d.annee, 'numero', d.numero,
			'sollicitation', d.sollicitation, 'prestation', d.prestation, 'quand', ${iso(sql`d.quand`)}, 'mois', d.mois)
			ORDER BY d.quand DESC), '[]') FROM dates_protegees d WHERE d.dossier = ${dossier}) AS preuves`);
	return rows[0];
}

const iso = (instant: ReturnType<typeof sql>) =>
	sql`to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
