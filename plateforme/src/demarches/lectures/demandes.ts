import { and, desc, eq, inArray } from "drizzle-orm";
import { assisteePar } from "../../mandats/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import { ActeRefuse } from "../../sollicitations/index.ts";
import type { MotifDeDemande } from "../actes/motifs.ts";
import { type Auteur, type Demande, dossierPour, estSienne } from "../actes/ouverte.ts";
import { demarcheDe } from "../definitions.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { type FoyerPropose, foyerPropose } from "../parcours/foyer-propose.ts";
import { demandes } from "../tables.ts";

const colonnes = {
	demande: demandes,
	promesse: sollicitations.promesse,
	traiteeLe: sollicitations.traiteeLe,
	issue: sollicitations.issue,
};

const lire = (tx: Transaction) =>
	tx
		.select(colonnes)
		.from(demandes)
		.leftJoin(
			sollicitations,
			and(
				eq(sollicitations.organisme, demandes.organisme),
				eq(sollicitations.sollicitation, demandes.sollicitation),
			),
		);

/** A request, and where its sollicitation is. */
export type DemandeLue = Awaited<ReturnType<typeof lire>>[number];

/** Drafts and requests of a file, the last ones first. Who may read the file is judged before. */
export const demandesDuDossier = (
	tx: Transaction,
	organisme: string,
	dossier: number,
): Promise<DemandeLue[]> =>
	lire(tx)
		.where(
			and(
				eq(demandes.organisme, organisme),
				eq(demandes.dossier, dossier),
				inArray(demandes.etat, ["brouillon", "envoyee"]),
			),
		)
		.orderBy(desc(demandes.modifieeLe), desc(demandes.demande));

/** One of them, for the person, the helper who began it, or an agent who may read the file. Throws `ActeRefuse`. */
export async function lireDemande(
	tx: Transaction,
	acteur: Auteur,
	numero: number,
): Promise<DemandeLue> {
	const [lue] = await lire(tx).where(
		and(eq(demandes.organisme, acteur.organisme), eq(demandes.demande, numero)),
	);
	if (!lue || lue.demande.dossier === null || !estSienne(acteur, lue.demande))
		throw new ActeRefuse<MotifDeDemande>("demande-inconnue");
	await dossierPour(tx, acteur, lue.demande.dossier);
	return lue;
}

/** For the page of a sollicitation: what was sent, and what an agent has to see with the person. */
export type DemandeMontree =
	| { lue: DemandeLue; aVoir: readonly string[]; aidant?: string }
	| { protegee: true };

/**
 * What was sent with a sollicitation; nothing when it did not come from a procedure. Of a protected file,
 * only that it is one, until the reason is said where it is asked.
 */
export async function demandeDeLaSollicitation(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
): Promise<DemandeMontree | undefined> {
	const [lue] = await lire(tx).where(
		and(eq(demandes.organisme, acteur.organisme), eq(demandes.sollicitation, sollicitation)),
	);
	if (!lue) return undefined;
	try {
		const aVoir = (await proposeePar(tx, acteur, lue.demande))?.aVoir ?? [];
		const aidant = (await assisteePar(tx, acteur.organisme, sollicitation))?.nom;
		return { lue, aVoir, aidant };
	} catch (erreur) {
		if (erreur instanceof ActeRefuse) return { protegee: true };
		throw erreur;
	}
}

/**
 * The household as the person declared it, beside the one on file today: what a decision compares. Nothing
 * when the household is not known any more, or the procedure is not offered any more. Throws `ActeRefuse`
 * to whoever may not read the file.
 */
export async function proposeePar(
	tx: Transaction,
	acteur: Acteur,
	{ demarche: nom, dossier, reponses, envoyeeLe }: Demande,
): Promise<FoyerPropose | undefined> {
	const demarche = demarcheDe(nom);
	if (!demarche || dossier === null || envoyeeLe === null) return undefined;
	const connu = connaitre(await dossierPour(tx, acteur, dossier), jourDe(envoyeeLe));
	return connu && foyerPropose(demarche, new Map(Object.entries(reponses)), connu);
}
