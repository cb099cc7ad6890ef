import { and, asc, eq, sql } from "drizzle-orm";
import { nomsDossiers } from "../../dossiers/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { horlogeAffaire } from "../horloge/affaire.ts";
import { affaires, evenements, pauses, sollicitations } from "../tables.ts";
import { lireEstimation } from "./estimation.ts";

/** All that one screen says of an item; nothing when the office has none of that number. */
export async function lireSollicitation(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
	aujourdhui: Jour,
) {
	const [ligne] = await tx
		.select()
		.from(sollicitations)
		.where(
			and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, sollicitation)),
		);
	if (!ligne) return undefined;
	const histoire = await tx
		.select({
			evenement: evenements.evenement,
			quand: evenements.quand,
			nature: evenements.nature,
			precision: evenements.precision,
			qui: sql<string | null>`(SELECT c.prenom || ' ' || c.nom FROM comptes c
				WHERE c.organisme = evenements.organisme AND c.compte = evenements.compte)`,
		})
		.from(evenements)
		.where(and(eq(evenements.organisme, organisme), eq(evenements.sollicitation, sollicitation)))
		.orderBy(asc(evenements.evenement));
	const siennes = await tx
		.select()
		.from(pauses)
		.where(and(eq(pauses.organisme, organisme), eq(pauses.sollicitation, sollicitation)))
		.orderBy(asc(pauses.debut));
	const noms =
		ligne.dossier === null ? undefined : await nomsDossiers(tx, organisme, [ligne.dossier]);
	return {
		...ligne,
		histoire,
		pauses: siennes,
		nomDossier: ligne.dossier === null ? undefined : noms?.get(ligne.dossier),
		affaireVecue:
			ligne.affaire === null
				? undefined
				: await lireAffaire(tx, organisme, ligne.affaire, aujourdhui),
		estimation:
			ligne.etat === "traitee" ? undefined : await lireEstimation(tx, organisme, ligne, aujourdhui),
		titulaire: await nomDe(tx, organisme, ligne.prisPar),
	};
}

export type SollicitationLue = NonNullable<Awaited<ReturnType<typeof lireSollicitation>>>;

async function nomDe(
	tx: Transaction,
	organisme: string,
	compte: number | null,
): Promise<string | undefined> {
	if (compte === null) return undefined;
	const { rows } = await tx.execute<{ nom: string }>(sql`
		SELECT prenom || ' ' || nom AS nom FROM comptes
		WHERE organisme = ${organisme} AND compte = ${compte}`);
	return rows[0]?.nom;
}

/** The matter as the person lives it, and what it is made of. */
export async function lireAffaire(
	tx: Transaction,
	organisme: string,
	affaire: number,
	aujourdhui: Jour,
) {
	const [donnee] = await tx
		.select()
		.from(affaires)
		.where(and(eq(affaires.organisme, organisme), eq(affaires.affaire, affaire)));
	if (!donnee) return undefined;
	const etapes = await tx
		.select({
			sollicitation: sollicitations.sollicitation,
			nature: sollicitations.nature,
			objet: sollicitations.objet,
			arrivee: sollicitations.arrivee,
			traiteeLe: sollicitations.traiteeLe,
			pauses: sql<{ debut: Jour; echeance: Jour; fin: Jour | null }[]>`coalesce(
				(SELECT jsonb_agg(jsonb_build_object('debut', p.debut, 'echeance', p.echeance, 'fin', p.fin))
				FROM pauses p WHERE p.organisme = sollicitations.organisme
					AND p.sollicitation = sollicitations.sollicitation), '[]')`,
		})
		.from(sollicitations)
		.where(and(eq(sollicitations.organisme, organisme), eq(sollicitations.affaire, affaire)))
		.orderBy(asc(sollicitations.arrivee), asc(sollicitations.sollicitation));
	return { ...donnee, etapes, horloge: horlogeAffaire(donnee, etapes, aujourdhui) };
}
