import { isDeepStrictEqual } from "node:util";
import type { Ligne } from "../ligne/lire-ligne.ts";
import { centimes } from "../ligne/montants.ts";
import type { DroitEcrit } from "./connu.ts";

const cleDe = ({ prestation, beneficiaire }: { prestation: string; beneficiaire: string }) =>
	`${prestation} ${beneficiaire}`;

const tard = (a: string, b: string) => (a > b ? a : b);

/** History as the line gives it, else what the household has today. */
export function droitsRecus({ droits, foyer }: Ligne): {
	historique: boolean;
	droits: DroitEcrit[];
} {
	if (droits)
		return {
			historique: true,
			droits: droits.map((d) => ({
				prestation: d.prestation,
				beneficiaire: d.beneficiaire,
				etat: d.etat,
				montant: centimes(d.montant),
				depuis: d.depuis,
				finiLe: d.fini_le ?? null,
			})),
		};
	const ouverture = `${foyer.connu_depuis ?? foyer.mois}-01`;
	return {
		historique: false,
		droits: Object.entries(foyer.droits_valorises ?? {}).flatMap(([prestation, droit]) =>
			droit?.etat
				? [
						{
							prestation,
							beneficiaire: "foyer",
							etat: droit.etat,
							montant: centimes(droit.montant),
							depuis: droit.depuis ? `${droit.depuis}-01` : ouverture,
							finiLe: null,
						},
					]
				: [],
		),
	};
}

/**
 * What changes in the rights of a file. A line without history says today's state only: what differs
 * is true from the month of the household on, and what was true before keeps its row. `null` for all
 * the rights says nothing, so nothing ends.
 */
export function comparerDroits(connus: readonly DroitEcrit[], ligne: Ligne): DroitEcrit[] {
	if (!ligne.droits && ligne.foyer.droits_valorises === null) return [];
	const { historique, droits } = droitsRecus(ligne);
	const debut = `${ligne.foyer.mois}-01`;
	const ecrits: DroitEcrit[] = [];
	const ouverts = connus.filter(({ finiLe }) => finiLe === null);
	const parCle = new Map(ouverts.map((droit) => [cleDe(droit), droit]));
	for (const recu of droits) {
		const ouvert = parCle.get(cleDe(recu));
		if (recu.finiLe === null) parCle.delete(cleDe(recu));
		const pareil =
			ouvert &&
			ouvert.etat === recu.etat &&
			ouvert.montant === recu.montant &&
			recu.finiLe === null;
		if (pareil && (!historique || ouvert.depuis === recu.depuis)) continue;
		if (!ouvert || historique) {
			if (ouvert && recu.finiLe === null && recu.depuis > ouvert.depuis)
				ecrits.push({ ...ouvert, finiLe: recu.depuis });
			ecrits.push(recu);
			continue;
		}
		const change = recu.depuis > ouvert.depuis ? recu.depuis : tard(debut, ouvert.depuis);
		if (change > ouvert.depuis) ecrits.push({ ...ouvert, finiLe: change });
		ecrits.push({ ...recu, depuis: change });
	}
	for (const reste of parCle.values()) ecrits.push({ ...reste, finiLe: tard(debut, reste.depuis) });
	const rangDe = (droit: DroitEcrit) => `${cleDe(droit)} ${droit.depuis}`;
	const deja = new Map(connus.map((droit) => [rangDe(droit), droit]));
	// A row written twice keeps its last writing: the end that the history itself gives.
	const derniers = new Map(ecrits.map((droit) => [rangDe(droit), droit]));
	return [...derniers.values()].filter(
		(droit) => !isDeepStrictEqual(droit, deja.get(rangDe(droit))),
	);
}
