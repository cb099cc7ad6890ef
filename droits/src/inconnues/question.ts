import { PRESTATIONS } from "../resultat.ts";
import type { Analyse } from "./analyser.ts";
import type { Tirage } from "./evaluer.ts";

export interface Question {
	champ: string;
	texte: string;
}

/**
 * L'information dont la réponse réglerait le plus : celle qui explique la plus grande part de la
 * dispersion des montants, toutes prestations ensemble (€²).
 */
export function choisirQuestion({ inconnues, essais, reserves }: Analyse): Question | undefined {
	let meilleure: Question | undefined;
	let part = 0;
	inconnues.forEach((inconnue, rang) => {
		const expliquee = dispersionExpliquee(essais.tirages, rang);
		if (expliquee > part) {
			part = expliquee;
			meilleure = { champ: inconnue.champ, texte: inconnue.texte };
		}
	});
	if (meilleure) return meilleure;
	const [inconnue] = inconnues;
	if (inconnue) return { champ: inconnue.champ, texte: inconnue.texte };
	const [reserve] = reserves;
	return reserve ? { champ: reserve.champ, texte: reserve.motif } : undefined;
}

/** Dispersion des montants entre les groupes de réponses à une inconnue. */
function dispersionExpliquee(tirages: Tirage[], rang: number): number {
	let total = 0;
	for (let p = 0; p < PRESTATIONS.length; p++)
		total += dispersion(tirages, rang, (t) => t.possible.montant(p));
	return total;
}

/** Champs dont la réponse change un montant, le plus décisif d'abord. */
export function manques(
	{ inconnues, essais }: Analyse,
	montantDe: (t: Tirage) => number,
): string[] {
	return inconnues
		.map(({ champ, autresChamps = [] }, rang) => ({
			champs: [champ, ...autresChamps],
			part: dispersion(essais.tirages, rang, montantDe),
		}))
		.filter(({ part }) => part > 0)
		.sort((a, b) => b.part - a.part)
		.flatMap(({ champs }) => champs);
}

function dispersion(tirages: Tirage[], rang: number, montantDe: (t: Tirage) => number): number {
	const groupes = new Map<number, { poids: number; somme: number }>();
	let moyenne = 0;
	let total = 0;
	for (const tirage of tirages) {
		const { poids, reponses } = tirage;
		const groupe = groupes.get(reponses[rang]) ?? { poids: 0, somme: 0 };
		const pondere = poids * montantDe(tirage);
		groupe.poids += poids;
		groupe.somme += pondere;
		groupes.set(reponses[rang], groupe);
		moyenne += pondere;
		total += poids;
	}
	moyenne /= total;
	let expliquee = 0;
	for (const { poids, somme } of groupes.values())
		if (poids > 0) expliquee += poids * (somme / poids - moyenne) ** 2;
	return expliquee;
}
