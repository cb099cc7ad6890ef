import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { datesProtegees } from "../tables.ts";

const colonnes = {
	annee: datesProtegees.annee,
	numero: datesProtegees.numero,
	sollicitation: datesProtegees.sollicitation,
	dossier: datesProtegees.dossier,
	prenom: datesProtegees.prenom,
	nom: datesProtegees.nom,
	prestation: datesProtegees.prestation,
	canal: datesProtegees.canal,
	quand: datesProtegees.quand,
	mois: datesProtegees.mois,
	equipe: sql<string | null>`(SELECT nom FROM equipes e
		WHERE e.organisme = dates_protegees.organisme AND e.equipe = dates_protegees.equipe)`,
};

export async function lireDateProtegee(
	tx: Transaction,
	organisme: string,
	annee: number,
	numero: number,
) {
	const [date] = await tx
		.select(colonnes)
		.from(datesProtegees)
		.where(
			and(
				eq(datesProtegees.organisme, organisme),
				eq(datesProtegees.annee, annee),
				eq(datesProtegees.numero, numero),
			),
		);
	return date;
}

export const datesProtegeesDuDossier = (tx: Transaction, organisme: string, dossier: number) =>
	tx
		.select(colonnes)
		.from(datesProtegees)
		.where(and(eq(datesProtegees.organisme, organisme), eq(datesProtegees.dossier, dossier)))
		.orderBy(desc(datesProtegees.annee), desc(datesProtegees.numero));
