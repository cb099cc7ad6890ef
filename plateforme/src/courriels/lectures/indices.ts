import { and, eq, inArray, isNotNull } from "drizzle-orm";
import {
	dossiersDeLAdresse,
	dossiersDesMatricules,
	dossiersDuNom,
} from "../../dossiers/index.server.ts";
import { dossiersDesEnvois, lireIdentifiant } from "../../envois/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import type { CourrielLu } from "../lecture/lire.ts";
import { type Indices, matriculesPossibles } from "../regles/rapprocher.ts";
import { courriels } from "../tables.ts";

/** Files with the sender's name beyond which a name says nothing. */
const HOMONYMES_MAX = 3;

/** All that points to a file in what was sent. */
export async function indicesDe(
	tx: Transaction,
	organisme: string,
	{ de, sujet, texte, jointes, reponseA }: CourrielLu,
	authentifie: boolean,
): Promise<Indices> {
	const envois = reponseA.flatMap((identifiant) => {
		const lu = lireIdentifiant(identifiant);
		return lu?.organisme === organisme ? [lu.envoi] : [];
	});
	const noms = jointes.map(({ nom }) => nom);
	return {
		authentifie,
		parAdresse: de ? await dossiersDeLAdresse(tx, organisme, de.adresse) : [],
		parMatricule: await dossiersDesMatricules(
			tx,
			organisme,
			matriculesPossibles(sujet, ...noms, texte),
		),
		parReponse: [
			...new Set([
				...(await dossiersDesEnvois(tx, organisme, envois)),
				...(await dossiersDesAccuses(tx, organisme, envois)),
			]),
		],
		parNom: de ? await dossiersDuNom(tx, organisme, de.nom, HOMONYMES_MAX) : [],
	};
}

/** A receipt has no file; what it answered to may have found one since. */
async function dossiersDesAccuses(
	tx: Transaction,
	organisme: string,
	envois: readonly number[],
): Promise<number[]> {
	if (envois.length === 0) return [];
	const lus = await tx
		.selectDistinct({ dossier: sollicitations.dossier })
		.from(courriels)
		.innerJoin(
			sollicitations,
			and(
				eq(sollicitations.organisme, courriels.organisme),
				eq(sollicitations.sollicitation, courriels.sollicitation),
			),
		)
		.where(
			and(
				eq(courriels.organisme, organisme),
				inArray(courriels.accuse, [...envois]),
				isNotNull(sollicitations.dossier),
			),
		);
	return lus.flatMap(({ dossier }) => dossier ?? []);
}

/** Whether this Message-ID is one that we gave, of this office. */
export const deNous = (organisme: string, identifiant: string | null): boolean =>
	identifiant !== null && lireIdentifiant(identifiant)?.organisme === organisme;
