import { type PourquoiRepere, pourquoiRepere } from "../../acces-aux-droits/index.server.ts";
import { foyersDe, lireDossier } from "../../dossiers/index.server.ts";
import type { Dossier } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { type Changement, pourquoiChange } from "../droits/changement.ts";
import { type DroitRecu, droitsRecus } from "../droits/recus.ts";

export interface DroitsVus {
	aujourdhui: Jour;
	recus: DroitRecu[];
	changement?: Changement;
	/** What a run found and still stands; nothing when the person objects. */
	repere?: PourquoiRepere;
	/** The person objected to detection. */
	oppose: boolean;
}

/** What the person receives and why, why it changed, and what they could receive. */
export async function lireDroits(
	tx: Transaction,
	acteur: Acteur,
	dossier: Dossier,
): Promise<DroitsVus> {
	const [foyers, repere] = await Promise.all([
		foyersDe(tx, dossier.dossier),
		pourquoiRepere(tx, acteur, dossier.dossier),
	]);
	const aujourdhui = jourDe(acteur.quand);
	return {
		aujourdhui,
		recus: droitsRecus(dossier, aujourdhui),
		changement: pourquoiChange(dossier, foyers),
		repere,
		oppose: dossier.oppositions.some(
			({ objet, jusqua }) => objet === "reperage" && jusqua === null,
		),
	};
}

/** The person's own file; nothing when the account is not tied to one. */
export const dossierDeLaPersonne = (
	tx: Transaction,
	{ dossier }: Acteur,
): Promise<Dossier | undefined> =>
	dossier === undefined ? Promise.resolve(undefined) : lireDossier(tx, dossier);
