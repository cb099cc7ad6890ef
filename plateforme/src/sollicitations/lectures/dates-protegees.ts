import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Numero } from "../date-protegee/numero.ts";
import { visibles } from "../date-protegee/perimetre.ts";
import { datesProtegees, sollicitations } from "../tables.ts";

const colonnes = {
	annee: datesProtegees.annee,
	numero: datesProtegees.numero,
	sollicitation: datesProtegees.sollicitation,
	dossier: sollicitations.dossier,
	nature: sollicitations.nature,
	canal: sollicitations.canal,
	prenom: datesProtegees.prenom,
	nom: datesProtegees.nom,
	naissance: datesProtegees.naissance,
	telephone: datesProtegees.telephone,
	matricule: datesProtegees.matricule,
	structure: datesProtegees.structure,
	quand: datesProtegees.quand,
	etablieLe: datesProtegees.etablieLe,
	mois: datesProtegees.mois,
	/** What the person asked for, in the order said; none: all that the law allows. */
	droits: sql<CodePrestation[]>`ARRAY(SELECT d.prestation FROM droits_des_dates_protegees d
		WHERE d.organisme = dates_protegees.organisme AND d.annee = dates_protegees.annee
			AND d.numero = dates_protegees.numero ORDER BY d.quand, d.prestation)`,
	equipe: sql<string | null>`(SELECT e.nom FROM equipes e
		WHERE e.organisme = dates_protegees.organisme AND e.equipe = dates_protegees.equipe)`,
};

const lire = (tx: Transaction, organisme: string, ...conditions: (SQL | undefined)[]) =>
	tx
		.select(colonnes)
		.from(datesProtegees)
		.innerJoin(
			sollicitations,
			and(
				eq(sollicitations.organisme, datesProtegees.organisme),
				eq(sollicitations.sollicitation, datesProtegees.sollicitation),
			),
		)
		.where(and(eq(datesProtegees.organisme, organisme), ...conditions))
		.orderBy(desc(datesProtegees.annee), desc(datesProtegees.numero));

export type DateProtegee = Awaited<ReturnType<typeof lire>>[number];

/** Nothing when there is none of that number, or when it is not for this reader. */
export async function lireDateProtegee(
	tx: Transaction,
	acteur: Acteur,
	{ annee, numero }: Numero,
): Promise<DateProtegee | undefined> {
	const [date] = await lire(
		tx,
		acteur.organisme,
		eq(datesProtegees.annee, annee),
		eq(datesProtegees.numero, numero),
		visibles(acteur),
	);
	return date;
}

export const datesProtegeesDuDossier = (tx: Transaction, organisme: string, dossier: number) =>
	lire(tx, organisme, eq(sollicitations.dossier, dossier));

/** The proof that was drawn up from what came in, if one was. */
export async function dateDeLaSollicitation(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<DateProtegee | undefined> {
	const [date] = await lire(tx, organisme, eq(datesProtegees.sollicitation, sollicitation));
	return date;
}

const MONTREES = 50;

/** The last proofs that this account, or its place, gave to people: nothing else of the office. */
export const datesDeLaStructure = (tx: Transaction, acteur: Acteur): Promise<DateProtegee[]> =>
	lire(tx, acteur.organisme, visibles(acteur)).limit(MONTREES);
