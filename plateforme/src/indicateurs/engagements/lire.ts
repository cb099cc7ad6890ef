import { sql } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { indicateurDe } from "../definitions.ts";
import { avecFaits } from "../faits/avec-faits.ts";
import { figureDesMois, rendreFigure } from "../graphiques/figure.ts";
import type { Indicateur } from "../indicateur.ts";
import { retenir } from "../lectures/retenir.ts";
import { mesurer } from "../mesure/mesurer.ts";
import { lier } from "../mesure/sommes.ts";
import { textesEngagements } from "../textes/engagements.ts";
import { ENGAGEMENTS, type EngagementDeService } from "./engagements.ts";
import { douzeMois, echuesRecemment, type Periode } from "./periodes.ts";
import type { EngagementVu } from "./vu.ts";

/** Under so many cases, one of them would make the figure. */
const N_MINIMUM = 5;

const garder = retenir<EngagementVu[]>(10 * 60_000, 50);

/** The commitments of an office as they are kept today, read at most every ten minutes. */
export const lireEngagementsDeService = (organisme: string, au: Jour): Promise<EngagementVu[]> =>
	garder(`${organisme} ${au}`, () =>
		pourOrganisme(organisme, async (tx) => {
			const vus: EngagementVu[] = [];
			for (const engagement of ENGAGEMENTS) vus.push(await lireUn(tx, organisme, engagement, au));
			return vus;
		}),
	);

async function lireUn(
	tx: Transaction,
	organisme: string,
	engagement: EngagementDeService,
	au: Jour,
): Promise<EngagementVu> {
	const { jours } = engagement;
	const indicateur = indicateurDe(engagement.indicateur);
	if (!indicateur) throw new Error(`engagements : ${engagement.indicateur} n’existe pas`);
	const periode = echuesRecemment(au, jours);
	const mesure = async (sur: Periode) => {
		const [une] = await mesurer(tx, organisme, { indicateurs: [indicateur], ...sur, au });
		if (!une) throw new Error(`engagements : ${indicateur.id} ne se mesure pas`);
		return une;
	};
	const histoire = await mesure(douzeMois(au));
	const figure = { id: `fig-${indicateur.id}`, titre: textesEngagements.douzeMois(indicateur) };
	return {
		...engagement,
		recente: await mesure(periode),
		histoire,
		figure: rendreFigure(figureDesMois(histoire, figure)).texte,
		delais: await lireDelais(tx, organisme, indicateur, jours, { ...periode, au }),
		ouvertes: await lireOuvertes(tx, organisme, engagement, au),
	};
}

/**
 * How long those of the measure took, in days; what is still open counts for as long as it has waited.
 * Seconds before someone answered, for calls.
 */
async function lireDelais(
	tx: Transaction,
	organisme: string,
	{ unites }: Indicateur,
	jours: number | undefined,
	periode: Periode & { au: Jour },
): Promise<EngagementVu["delais"]> {
	const [delai, table] =
		jours === undefined
			? ["CASE WHEN t.decroche THEN t.attente END", "appels"]
			: ["coalesce(t.traitee_le, $3::date) - t.arrivee", "sollicitations"];
	const requete = `SELECT count(${delai})::int AS n,
			percentile_disc(ARRAY[0.5, 0.9]) WITHIN GROUP (ORDER BY ${delai}) AS quantiles
		FROM (${unites}) u JOIN ${table} t ON t.organisme = $4 AND t.sollicitation = u.sollicitation`;
	const { rows } = await tx.execute<{ n: number; quantiles: number[] | null }>(
		lier(avecFaits("tables", requete), periode, organisme),
	);
	const { n = 0, quantiles } = rows[0] ?? {};
	const [mediane, neufSurDix] = quantiles ?? [];
	if (n < N_MINIMUM || mediane === undefined || neufSurDix === undefined) return undefined;
	return { mediane, neufSurDix };
}

async function lireOuvertes(
	tx: Transaction,
	organisme: string,
	{ attendues, jours }: EngagementDeService,
	au: Jour,
): Promise<EngagementVu["ouvertes"]> {
	if (!attendues || jours === undefined) return undefined;
	const { natures, prestations } = attendues;
	const { rows } = await tx.execute<{ plusAncienne: Jour | null; enRetard: number }>(sql`
		SELECT (min(arrivee) FILTER (WHERE etat = 'a-traiter' AND pris_par IS NULL))::text AS "plusAncienne",
			count(*) FILTER (WHERE ${au}::date - arrivee >= ${jours})::int AS "enRetard"
		FROM sollicitations
		WHERE organisme = ${organisme} AND etat <> 'traitee' AND arrivee <= ${au}::date
			AND nature = ANY(${sql.param([...natures])}::text[])
			${prestations ? sql`AND prestation = ANY(${sql.param([...prestations])}::text[])` : sql``}`);
	return rows[0];
}
