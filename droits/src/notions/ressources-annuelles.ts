import { communs, TAUX_COMMUNS } from "../baremes/index.ts";
import { janvier } from "../calendrier.ts";
import type { Lecture } from "../lecture.ts";
import type { Membre } from "./membre.ts";
import { somme } from "./series.ts";

const rangAnnee = (m: Membre, annee: number) => janvier(annee) - m.origine;

/** Déduction de 10 % pour frais professionnels, €/an, sur des revenus d'une année (CGI art. 83, 3°). */
export function fraisProfessionnels(revenus: number, annee: number, lecture: Lecture): number {
	const b = communs(janvier(annee));
	const dixPourCent = TAUX_COMMUNS.abattementFraisPro * revenus;
	const borne =
		dixPourCent < b.fraisProMin
			? b.fraisProMin
			: dixPourCent > b.fraisProMax
				? b.fraisProMax
				: dixPourCent;
	return lecture.arrondi(borne, 0);
}

/** Salaires et chômage imposables de l'année, après la déduction de 10 %, €/an. */
export function revenusSalaires(m: Membre, annee: number, lecture: Lecture): number {
	const rang = rangAnnee(m, annee);
	const brut =
		somme(m.salaireImposable, rang, rang + 11) + somme(m.chomageImposable, rang, rang + 11);
	if (brut === 0) return 0;
	const net = brut - fraisProfessionnels(brut, annee, lecture);
	return net > 0 ? net : 0;
}

/** Pensions après l'abattement de 10 %, dont le minimum est `minimum` (CGI art. 158, 5, a), €/an. */
export function pensionsAbattues(brut: number, minimum: number, lecture: Lecture): number {
	if (brut === 0) return 0;
	const dixPourCent = TAUX_COMMUNS.abattementPensions * brut;
	const net = brut - lecture.arrondi(dixPourCent > minimum ? dixPourCent : minimum, 0);
	return net > 0 ? net : 0;
}

/** Pensions alimentaires perçues, retraites et pensions d'invalidité de l'année, avant abattement, €/an. */
export function pensionsBrutes(m: Membre, annee: number): number {
	const rang = rangAnnee(m, annee);
	return (
		somme(m.pensionAlimentaire, rang, rang + 11) +
		somme(m.retraiteImposable, rang, rang + 11) +
		somme(m.invalidite, rang, rang + 11)
	);
}

/** Pensions de l'année après abattement, €/an. */
export function revenusPensions(m: Membre, annee: number, lecture: Lecture): number {
	return pensionsAbattues(
		pensionsBrutes(m, annee),
		communs(janvier(annee)).abattementPensionsMin,
		lecture,
	);
}

const parAnnee = (valeurs: number[], m: Membre, annee: number): number =>
	valeurs[rangAnnee(m, annee) / 12] ?? 0;

/** Bénéfices imposables d'indépendant et de micro-entreprise de l'année, €/an. */
export const beneficesImposables = (m: Membre, annee: number): number => parAnnee(m.rpns, m, annee);

/** Bénéfices d'indépendant hors micro-entreprise, €/an. */
export const beneficesIndependant = (m: Membre, annee: number): number =>
	parAnnee(m.independant, m, annee);

export const pensionsVersees = (m: Membre, annee: number): number =>
	parAnnee(m.pensionVersee, m, annee);
