import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { NATURES } from "../../sollicitations/index.ts";
import { avecFaits } from "../faits/avec-faits.ts";
import type { Source } from "../faits/relations.ts";
import type { Indicateur, Mesure, ValeurPrecedente } from "../indicateur.ts";
import { valeursAnnuelles } from "../tables.ts";
import { textes } from "../textes.ts";
import { lier, lireSommes, type Periode } from "./sommes.ts";
import { assembler } from "./valeur.ts";

type Precedentes = Pick<Mesure, "precedente" | "modalitesPrecedentes">;

/** The calendar year that a period is, if it is one. */
export function anneeDe({ debut, fin }: { debut: Jour; fin: Jour }): number | undefined {
	const annee = Number(debut.slice(0, 4));
	return debut === `${annee}-01-01` && fin === `${annee + 1}-01-01` ? annee : undefined;
}

/**
 * The year before: measured on its rows where the office has them from its first month on, else as
 * brought in, with its source. A period that is no calendar year has none.
 */
export async function lirePrecedentes(
	tx: Transaction,
	organisme: string,
	indicateurs: readonly Indicateur[],
	periode: Periode,
	source: Source,
): Promise<(indicateur: Indicateur) => Precedentes> {
	const annee = anneeDe(periode);
	if (!annee) return () => ({ modalitesPrecedentes: {} });
	const avant = annee - 1;
	const [mesurees, apportees] = [
		await mesurerLAnnee(tx, organisme, indicateurs, { annee: avant, au: periode.au }, source),
		await lireValeurs(tx, organisme, indicateurs, avant),
	];
	return ({ id }) => {
		const valeurs = new Map([...(apportees.get(id) ?? []), ...(mesurees.get(id) ?? [])]);
		const precedente = valeurs.get("");
		valeurs.delete("");
		return { precedente, modalitesPrecedentes: Object.fromEntries(valeurs) };
	};
}

/** Kind by kind, as the index is: a look in each, instead of a walk through all that ever came. */
const DES_LE_PREMIER_MOIS = `SELECT EXISTS (
	SELECT FROM unnest('{${NATURES.join()}}'::text[]) AS n (nature) CROSS JOIN LATERAL (
		SELECT FROM faits_sollicitations s WHERE s.nature = n.nature AND s.arrivee < $1::date + 31 LIMIT 1) s
) AS existe`;

/** By indicator, then by part; «» is the whole. */
type Valeurs = Map<string, Map<string, ValeurPrecedente>>;

async function mesurerLAnnee(
	tx: Transaction,
	organisme: string,
	indicateurs: readonly Indicateur[],
	{ annee, au }: { annee: number; au: Jour },
	source: Source,
): Promise<Valeurs> {
	const periode = { debut: `${annee}-01-01`, fin: `${annee + 1}-01-01`, au };
	const { rows } = await tx.execute<{ existe: boolean }>(
		lier(avecFaits(source, DES_LE_PREMIER_MOIS), periode, organisme),
	);
	if (!rows[0]?.existe) return new Map();
	const sommes = await lireSommes(tx, organisme, indicateurs, periode, source);
	const dire = (valeur: number) => ({ valeur, annee, source: textes.mesuree(annee) });
	return new Map(
		indicateurs.map((indicateur) => {
			const { n, valeur, modalites } = assembler(indicateur, periode, sommes);
			const toutes = [{ modalite: "", n, valeur }, ...modalites];
			return [
				indicateur.id,
				new Map(
					toutes.flatMap(({ modalite, n, valeur }) =>
						n > 0 && valeur !== null ? [[modalite, dire(valeur)] as const] : [],
					),
				),
			];
		}),
	);
}

async function lireValeurs(
	tx: Transaction,
	organisme: string,
	indicateurs: readonly Indicateur[],
	annee: number,
): Promise<Valeurs> {
	const lues = await tx
		.select()
		.from(valeursAnnuelles)
		.where(
			and(
				eq(valeursAnnuelles.organisme, organisme),
				eq(valeursAnnuelles.annee, annee),
				inArray(
					valeursAnnuelles.indicateur,
					indicateurs.map(({ id }) => id),
				),
			),
		);
	const valeurs: Valeurs = new Map();
	for (const { indicateur, modalite, valeur, source } of lues) {
		const siennes = valeurs.get(indicateur) ?? new Map();
		valeurs.set(indicateur, siennes.set(modalite, { valeur, annee, source }));
	}
	return valeurs;
}
