import type { Foyer } from "droits";
import {
	activiteDe,
	ecrireMontant,
	logementDe,
	revenusDuTrimestre,
	suivre,
	trimestreDe,
} from "../../changements/index.ts";
import { ecrireMois, lireMois } from "../saisie/dates.ts";

export const ENFANTS_MAX = 2;
/** Lines for incomes that the household does not tell yet. */
const LIGNES_EN_PLUS = 1;

/** Names of the fields, by place of the person in the household. */
export const champs = {
	part: (place: number) => `part-${place}`,
	activite: (place: number) => `activite-${place}`,
	nature: (place: number, ligne: number) => `nature-${place}-${ligne}`,
	montant: (place: number, ligne: number, mois: number) => `montant-${place}-${ligne}-${mois}`,
};

/** The quarter that a form was shown with, from its first month; nothing when it does not read. */
export const lireTrimestre = (premier: string): string[] | undefined =>
	lireMois(premier) ? suivre(premier) : undefined;

export interface LigneDeRevenus {
	place: number;
	ligne: number;
}

/** The lines of incomes of each adult: those of the quarter, and some to add. */
export function lignesDeRevenus(foyer: Foyer, trimestre: readonly string[]): LigneDeRevenus[] {
	return foyer.personnes.flatMap((personne, place) => {
		if (personne.role === "enfant") return [];
		const connues = revenusDuTrimestre(personne, trimestre, foyer.mois).size;
		return Array.from({ length: connues + LIGNES_EN_PLUS }, (_, ligne) => ({ place, ligne }));
	});
}

/** The form filled with the household as it is known: what is left so does not change. */
export function saisieDu(foyer: Foyer, moisDuJour: string): Record<string, string> {
	const trimestre = trimestreDe(foyer, moisDuJour);
	const saisie: Record<string, string> = {
		depuis: ecrireMois(moisDuJour),
		trimestre: trimestre[0],
		...logementDe(foyer),
	};
	for (const [place, personne] of foyer.personnes.entries()) {
		if (personne.role === "enfant") continue;
		saisie[champs.activite(place)] = activiteDe(personne) ?? "";
		const revenus = [...revenusDuTrimestre(personne, trimestre, foyer.mois)];
		for (const [ligne, [nature, montants]] of revenus.entries()) {
			saisie[champs.nature(place, ligne)] = nature;
			for (const [mois, montant] of montants.entries())
				saisie[champs.montant(place, ligne, mois)] = montant === null ? "" : ecrireMontant(montant);
		}
	}
	return saisie;
}
