import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { pauses, sollicitations } from "../tables.ts";

/** Where an item is, and what it awaits. */
export const colonnesSuivies = {
	sollicitation: sollicitations.sollicitation,
	dossier: sollicitations.dossier,
	affaire: sollicitations.affaire,
	nature: sollicitations.nature,
	prestation: sollicitations.prestation,
	canal: sollicitations.canal,
	objet: sollicitations.objet,
	arrivee: sollicitations.arrivee,
	promesse: sollicitations.promesse,
	etat: sollicitations.etat,
	enjeu: sollicitations.enjeu,
	prisPar: sollicitations.prisPar,
	traiteeLe: sollicitations.traiteeLe,
	issue: sollicitations.issue,
	reouvertures: sollicitations.reouvertures,
	manque: pauses.manque,
	echeance: pauses.echeance,
};

export const pauseOuverte = and(
	eq(pauses.organisme, sollicitations.organisme),
	eq(pauses.sollicitation, sollicitations.sollicitation),
	sql`${pauses.fin} IS NULL`,
);

const fini = sql`${sollicitations.etat} = 'traitee'`;

/**
 * For the case file: what is open first (what we owe and by when, what we await and until when),
 * then the latest treated.
 */
export const sollicitationsDuDossier = (
	tx: Transaction,
	organisme: string,
	dossier: number,
	limite = 100,
) =>
	tx
		.select(colonnesSuivies)
		.from(sollicitations)
		.leftJoin(pauses, pauseOuverte)
		.where(and(eq(sollicitations.organisme, organisme), eq(sollicitations.dossier, dossier)))
		.orderBy(fini, desc(sollicitations.arrivee), desc(sollicitations.sollicitation))
		.limit(limite);
