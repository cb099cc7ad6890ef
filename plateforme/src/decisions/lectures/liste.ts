import { and, asc, desc, eq, isNotNull, isNull, ne, type SQL, sql } from "drizzle-orm";
import { nomsDossiers } from "../../dossiers/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe, joursEntre } from "../../socle/index.ts";
import { bordereaux, decisions, lignesDeDecision } from "../tables.ts";

export const SECTIONS = [
	"a-relire",
	"au-departement",
	"a-exporter",
	"en-attente",
	"ecarts",
	"toutes",
] as const;
export type Section = (typeof SECTIONS)[number];

const ligneOu = (condition: SQL): SQL => sql`EXISTS (SELECT FROM lignes_de_decision l
	WHERE l.organisme = decisions.organisme AND l.decision = decisions.decision AND ${condition})`;

const CONDITIONS: Record<Section, SQL> = {
	"a-relire": sql`decisions.etat = 'a-relire'`,
	"au-departement": sql`decisions.etat = 'au-departement'`,
	"a-exporter": sql`decisions.etat = 'prise' AND ${ligneOu(sql`l.bordereau IS NULL`)}`,
	"en-attente": sql`decisions.etat = 'prise' AND ${ligneOu(sql`l.bordereau IS NOT NULL AND l.suite IS NULL`)}`,
	ecarts: sql`decisions.etat = 'prise' AND ${ligneOu(sql`l.suite IN ('modifiee', 'rejetee')`)}`,
	toutes: sql`true`,
};

export const MONTREES = 200;

/** The decisions of a section, the oldest first where somebody is awaited. */
export async function listerDecisions(tx: Transaction, acteur: Acteur, section: Section) {
	const { organisme, quand } = acteur;
	const lues = await tx
		.select()
		.from(decisions)
		.where(and(eq(decisions.organisme, organisme), CONDITIONS[section]))
		.orderBy(
			section === "toutes" || section === "ecarts"
				? desc(decisions.decision)
				: asc(decisions.decision),
		)
		.limit(MONTREES + 1);
	const montrees = lues.slice(0, MONTREES);
	const noms = await nomsDossiers(
		tx,
		organisme,
		montrees.map(({ dossier }) => dossier),
	);
	const montants = await montantsDe(
		tx,
		organisme,
		montrees.map(({ decision }) => decision),
	);
	const aujourdhui = jourDe(quand);
	return {
		suite: lues.length > MONTREES,
		decisions: montrees.map((lue) => ({
			decision: lue.decision,
			prestation: lue.prestation,
			sens: lue.sens,
			etat: lue.etat,
			regard: lue.regard,
			mien: lue.auteur === acteur.compte,
			transmise: lue.bordereau !== null,
			dossier: noms.get(lue.dossier) ?? { dossier: lue.dossier, matricule: "", protege: true },
			age: joursEntre(jourDe(lue.decideeLe), aujourdhui),
			montant: montants.get(lue.decision) ?? null,
		})),
	};
}

/** Centimes a month, in all, by decision. */
export async function montantsDe(
	tx: Transaction,
	organisme: string,
	numeros: readonly number[],
): Promise<Map<number, number>> {
	if (numeros.length === 0) return new Map();
	const sommes = await tx
		.select({
			decision: lignesDeDecision.decision,
			montant: sql<number>`sum(${lignesDeDecision.montant})::int`,
		})
		.from(lignesDeDecision)
		.where(
			and(
				eq(lignesDeDecision.organisme, organisme),
				isNotNull(lignesDeDecision.montant),
				sql`${lignesDeDecision.decision} = ANY(${sql.param([...numeros])}::bigint[])`,
			),
		)
		.groupBy(lignesDeDecision.decision);
	return new Map(sommes.map(({ decision, montant }) => [decision, montant]));
}

/** How many wait in each section. */
export async function compterSections(
	tx: Transaction,
	organisme: string,
): Promise<Partial<Record<Section, number>>> {
	const comptes: Partial<Record<Section, number>> = {};
	for (const section of SECTIONS.filter((une) => une !== "toutes"))
		comptes[section] = await tx.$count(
			decisions,
			and(eq(decisions.organisme, organisme), CONDITIONS[section]),
		);
	return comptes;
}

/** What may leave now: decisions told and not exported, proposals not yet passed on. */
export async function compterADeposer(tx: Transaction, organisme: string) {
	const departement = await tx.$count(
		decisions,
		and(
			eq(decisions.organisme, organisme),
			eq(decisions.etat, "au-departement"),
			isNull(decisions.bordereau),
		),
	);
	const national = await tx.$count(
		decisions,
		and(eq(decisions.organisme, organisme), CONDITIONS["a-exporter"]),
	);
	return { national, departement };
}

/** The last lists, the latest first. */
export const listerBordereaux = (tx: Transaction, organisme: string) =>
	tx
		.select()
		.from(bordereaux)
		.where(and(eq(bordereaux.organisme, organisme), ne(bordereaux.nombre, 0)))
		.orderBy(desc(bordereaux.bordereau))
		.limit(20);
