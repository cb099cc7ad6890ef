import { relever } from "../calculer.ts";
import type { Foyer } from "../foyer/types.ts";
import type { Lecture } from "../lecture.ts";
import { droitsDe, PRESTATIONS } from "../resultat.ts";
import { graineDe, hasard, hypercubeLatin } from "./hasard.ts";
import { choisir, copier, type Inconnue, type Reponse } from "./inconnue.ts";

/** Un foyer complet possible, son poids et ses droits dans l'ordre de `PRESTATIONS`, €. */
export interface Tirage {
	foyer: Foyer;
	poids: number;
	montants: number[];
	/** Enfants qui ouvrent droit à l'ASF, par rang dans le foyer. */
	enfantsAsf: number[];
	rsaMajore: boolean;
	/** Rang de la réponse donnée à chaque inconnue, pour mesurer ce qu'elle règle. */
	reponses: number[];
}

/** Ensemble des foyers possibles essayés. */
export interface Essais {
	/** Tirages pondérés : les probabilités en viennent. */
	tirages: Tirage[];
	/** Réponses extrêmes et seuils : ils n'ont pas de poids, ils bornent. */
	bornes: Tirage[];
	/** Toutes les réponses possibles ont été énumérées. */
	exact: boolean;
}

/** Nombre de foyers possibles essayés quand on ne peut pas tout énumérer. */
export const TIRAGES = 32;

export function evaluer(foyer: Foyer, poids: number, reponses: number[], l: Lecture): Tirage {
	const releve = relever(foyer, { lecture: l });
	const droits = droitsDe(releve);
	return {
		foyer,
		poids,
		montants: PRESTATIONS.map((code) => droits[code] ?? 0),
		enfantsAsf: releve.asf.montant > 0 ? releve.asf.beneficiaires.map((m) => m.rang) : [],
		rsaMajore: releve.rsa.majore && releve.rsa.montant > 0,
		reponses,
	};
}

/** Essaie les réponses possibles : toutes si elles sont peu nombreuses, sinon un échantillon et les bornes. */
export function essayer(f: Foyer, inconnues: Inconnue[], l: Lecture, graine: number): Essais {
	let combinaisons = 1;
	for (const { reponses } of inconnues)
		combinaisons *= reponses ? reponses.length : Number.POSITIVE_INFINITY;
	if (combinaisons <= TIRAGES)
		return { tirages: enumerer(f, inconnues, l), bornes: [], exact: true };
	const bornes = borner(f, inconnues, l);
	if (bornes.every((b) => memesMontants(b, bornes[0])))
		return { tirages: [{ ...bornes[0], poids: 1 }], bornes, exact: false };
	return { tirages: echantillonner(f, inconnues, l, graine), bornes, exact: false };
}

const memesMontants = (a: Tirage, b: Tirage) =>
	a.montants.every((montant, i) => Math.abs(montant - b.montants[i]) < 0.005) &&
	a.enfantsAsf.length === b.enfantsAsf.length;

function enumerer(f: Foyer, inconnues: Inconnue[], l: Lecture): Tirage[] {
	let partiels: { choix: Reponse[]; rangs: number[]; poids: number }[] = [
		{ choix: [], rangs: [], poids: 1 },
	];
	for (const { reponses = [] } of inconnues) {
		const total = reponses.reduce((somme, r) => somme + r.poids, 0);
		partiels = partiels.flatMap((p) =>
			reponses.map((r, rang) => ({
				choix: [...p.choix, r],
				rangs: [...p.rangs, rang],
				poids: p.poids * (r.poids / total),
			})),
		);
	}
	return partiels.map(({ choix, rangs, poids }) => {
		const copie = copier(f);
		for (const reponse of choix) reponse.poser(copie);
		return evaluer(copie, poids, rangs, l);
	});
}

/** Réponse du milieu : la plus probable, ou la médiane. */
function poserMilieu(inconnue: Inconnue, copie: Foyer): void {
	if (inconnue.reponses)
		inconnue.reponses.reduce((a, b) => (b.poids > a.poids ? b : a)).poser(copie);
	else
		inconnue.tirer?.(
			copie,
			Array.from({ length: inconnue.dimensions }, () => 0.5),
		);
}

/** Une inconnue après l'autre à ses réponses extrêmes, puis toutes ensemble au plus bas et au plus haut. */
function borner(f: Foyer, inconnues: Inconnue[], l: Lecture): Tirage[] {
	const essais: Tirage[] = [];
	const extremes = inconnues.map((i) => i.bornes ?? (i.reponses ?? []).map((r) => r.poser));
	const essai = (poser: (copie: Foyer) => void) => {
		const copie = copier(f);
		poser(copie);
		essais.push(evaluer(copie, 0, [], l));
	};
	essai((copie) => {
		for (const poser of extremes) poser[0](copie);
	});
	essai((copie) => {
		for (const poser of extremes) poser[poser.length - 1](copie);
	});
	inconnues.forEach((_, rang) => {
		for (const extreme of extremes[rang])
			essai((copie) => {
				inconnues.forEach((autre, i) => {
					if (i === rang) extreme(copie);
					else poserMilieu(autre, copie);
				});
			});
	});
	return essais;
}

function echantillonner(f: Foyer, inconnues: Inconnue[], l: Lecture, graine: number): Tirage[] {
	const dimensions = inconnues.reduce((total, i) => total + i.dimensions, 0);
	const points = hypercubeLatin(TIRAGES, dimensions, hasard(graineDe(f.id, graine)));
	return points.map((point) => {
		const copie = copier(f);
		const rangs: number[] = [];
		let d = 0;
		for (const inconnue of inconnues) {
			const u = point.slice(d, d + inconnue.dimensions);
			d += inconnue.dimensions;
			if (inconnue.reponses) {
				const reponse = choisir(inconnue.reponses, u[0]);
				rangs.push(inconnue.reponses.indexOf(reponse));
				reponse.poser(copie);
			} else {
				rangs.push(Math.floor(u[0] * CLASSES));
				inconnue.tirer?.(copie, u);
			}
		}
		return evaluer(copie, 1 / TIRAGES, rangs, l);
	});
}

/** Classes dans lesquelles les réponses continues sont rangées pour choisir la question. */
const CLASSES = 4;
