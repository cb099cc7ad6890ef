import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import {
	datesProtegeesDuDossier,
	sollicitationsDuDossier,
} from "../../sollicitations/index.server.ts";

export interface EvenementVu {
	/** ISO instant. */
	quand: string;
	nature: string;
	precision: string | null;
}

type Lue = Awaited<ReturnType<typeof sollicitationsDuDossier>>[number];
export type PreuveVue = Awaited<ReturnType<typeof datesProtegeesDuDossier>>[number];

export interface SollicitationVue extends Lue {
	/** The agent who has it, else the team. */
	enMain: string | null;
	evenements: EvenementVu[];
}

/** What came in about a file, who has it, what happened to it, and the proofs given. */
export async function histoireDuDossier(
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<{ sollicitations: SollicitationVue[]; preuves: PreuveVue[] }> {
	const [lues, preuves] = await Promise.all([
		sollicitationsDuDossier(tx, organisme, dossier),
		datesProtegeesDuDossier(tx, organisme, dossier),
	]);
	const suites = await lireSuites(tx, lues);
	const sollicitations = lues.map((lue) => ({
		...lue,
		...(suites.get(lue.sollicitation) ?? { enMain: null, evenements: [] }),
	}));
	return { sollicitations, preuves };
}

type Suite = Pick<SollicitationVue, "enMain" | "evenements">;

async function lireSuites(tx: Transaction, lues: readonly Lue[]): Promise<Map<number, Suite>> {
	if (lues.length === 0) return new Map();
	const numeros = lues.map(({ sollicitation }) => sollicitation);
	const { rows } = await tx.execute<{ sollicitation: number } & Suite>(sql`
		SELECT s.sollicitation::int, coalesce(c.prenom || ' ' || c.nom, q.nom) AS "enMain",
			(SELECT coalesce(jsonb_agg(jsonb_build_object(
				'quand', to_char(e.quand AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
				'nature', e.nature, 'precision', e.precision) ORDER BY e.evenement), '[]')
				FROM evenements e WHERE e.sollicitation = s.sollicitation) AS evenements
		FROM sollicitations s
		LEFT JOIN comptes c ON c.compte = s.pris_par
		LEFT JOIN equipes q ON q.equipe = s.equipe
		WHERE s.sollicitation = ANY(${sql.param(numeros)}::bigint[])`);
	return new Map(rows.map(({ sollicitation, ...suite }) => [sollicitation, suite]));
}
