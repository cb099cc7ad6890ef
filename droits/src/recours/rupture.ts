import { relever } from "../calculer.ts";
import {
	DERNIER_MOIS,
	ecrireMois,
	lireJour,
	lireMois,
	type Mois,
	premierMoisDeVie,
} from "../calendrier.ts";
import type { CodePrestation, Foyer } from "../foyer/types.ts";
import type { Lecture } from "../lecture.ts";
import { montantDe } from "../resultat.ts";
import { foyerAu, prolonger } from "./mois.ts";

/** Mois à venir que l'on regarde : le temps de prévenir la personne. */
const HORIZON = 2;
/** Anniversaires qui changent les droits. */
const AGES_CHARNIERES = [3, 20, 21, 25];

/**
 * Cherche la fin prochaine d'un droit en paiement à cause d'un anniversaire.
 *
 * @returns ce qu'il faut en dire, ou rien
 */
export function finDeDroit(f: Foyer, code: CodePrestation, l: Lecture): string | undefined {
	const debut = lireMois(f.mois);
	const fin = Math.min(debut + HORIZON, DERNIER_MOIS);
	const age = anniversaire(f, debut, fin);
	if (age === undefined) return undefined;
	const projete = prolonger(f, fin);
	for (let mois = debut + 1; mois <= fin; mois++) {
		const montant = montantDe(relever(foyerAu(projete, mois), { lecture: l }), code) ?? 0;
		if (montant === 0)
			return `Le droit s’arrête en ${ecrireMois(mois)} : un enfant a ${age} ans. Prévenir la personne et regarder ce qui prend la suite.`;
	}
	return undefined;
}

function anniversaire(f: Foyer, debut: Mois, fin: Mois): number | undefined {
	for (const p of f.personnes) {
		if (p.role !== "enfant" || !p.date_naissance) continue;
		const vie = premierMoisDeVie(lireJour(p.date_naissance));
		for (const age of AGES_CHARNIERES) {
			const mois = vie + 12 * age;
			if (mois > debut && mois <= fin) return age;
		}
	}
	return undefined;
}
