import { and, eq, ne } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Ligne } from "../regles/pas.ts";
import { type Traitement, traitement } from "../regles/traiter.ts";
import { sollicitations } from "../tables.ts";
import { appliquer } from "./appliquer.ts";
import { type Resultat, tenter } from "./resultat.ts";
import { suivre, suivreAttentes, type Vue, verrouiller } from "./verrouiller.ts";

export const traiter = (
	acteur: Acteur,
	vue: Vue,
	demande: Traitement,
): Promise<Resultat<{ affaireConclue: boolean }>> =>
	tenter(() => pourOrganisme(acteur.organisme, (tx) => traiterDans(tx, acteur, vue, demande)));

/** In the transaction of what ends with it: a call, an appointment. Throws `ActeRefuse`. */
export async function traiterDans(
	tx: Transaction,
	acteur: Acteur,
	vue: Vue,
	demande: Traitement,
): Promise<{ affaireConclue: boolean }> {
	const ligne = await verrouiller(tx, acteur, vue);
	const suivi = ligne.etat === "en-pause" ? await suivreAttentes(tx, ligne) : suivre(ligne);
	const pas = traitement(suivi, acteur, demande, await compterAutresOuvertes(tx, ligne));
	await appliquer(tx, acteur, suivi, ...pas);
	return { affaireConclue: pas.some(({ affaire }) => affaire !== undefined) };
}

/** Of the same matter. */
const compterAutresOuvertes = (
	tx: Transaction,
	{ organisme, affaire, sollicitation }: Ligne,
): Promise<number> =>
	affaire === null
		? Promise.resolve(0)
		: tx.$count(
				sollicitations,
				and(
					eq(sollicitations.organisme, organisme),
					eq(sollicitations.affaire, affaire),
					ne(sollicitations.sollicitation, sollicitation),
					ne(sollicitations.etat, "traitee"),
				),
			);
