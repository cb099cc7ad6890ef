import { type Releve, relever } from "../calculer.ts";
import type { CodePrestation, Foyer } from "../foyer/types.ts";
import type { Lecture } from "../lecture.ts";
import type { MembresLus } from "../notions/foyer-lu.ts";
import { montantDe, PRESTATIONS } from "../resultat.ts";
import type { Arret } from "./arret.ts";
import { coordonneeLatine, graineDe, hasard } from "./hasard.ts";
import {
	choisir,
	copier,
	cumuler,
	type Inconnue,
	type Reponse,
	type Touches,
	touchesPar,
} from "./inconnue.ts";

/** Les droits d'un foyer possible, € ; chacun est calculé quand on le demande. */
export class Possible {
	readonly foyer: Foyer;
	private readonly releve: Releve;

	constructor(foyer: Foyer, releve: Releve) {
		this.foyer = foyer;
		this.releve = releve;
	}

	/** @param rang celui de la prestation dans `PRESTATIONS` */
	montant(rang: number): number {
		return montantDe(this.releve, PRESTATIONS[rang]) ?? 0;
	}

	/** Enfants qui ouvrent droit à l'ASF, par rang dans le foyer. */
	get enfantsAsf(): number[] {
		const { asf } = this.releve;
		return asf.montant > 0 ? asf.beneficiaires.map((m) => m.rang) : [];
	}

	get rsaMajore(): boolean {
		const { rsa } = this.releve;
		return rsa.majore && rsa.montant > 0;
	}
}

/** Un foyer complet possible, et son poids. */
export interface Tirage {
	possible: Possible;
	poids: number;
	/** Rang de la réponse donnée à chaque inconnue, pour mesurer ce qu'elle règle. */
	reponses: number[];
}

/** Ensemble des foyers possibles essayés. */
export interface Essais {
	/** Tirages pondérés : les probabilités en viennent. */
	tirages: Tirage[];
	/** Réponses extrêmes et seuils : ils n'ont pas de poids, ils bornent. */
	bornes: Bornes;
	/** Toutes les réponses possibles ont été énumérées. */
	exact: boolean;
	/** Les tirages ont été arrêtés : aucun droit ne peut atteindre le seuil. */
	arretes?: true;
	/** Droits qui ne peuvent pas atteindre le seuil. */
	ecartes?: ReadonlySet<CodePrestation>;
}

/** Nombre de foyers possibles essayés quand on ne peut pas tout énumérer. */
export const TIRAGES = 32;

/** @param membres personnes déjà lues, partagées entre les foyers essayés */
export function evaluer(
	foyer: Foyer,
	poids: number,
	reponses: number[],
	l: Lecture,
	membres?: MembresLus,
): Tirage {
	const releve = relever(foyer, { lecture: l, membres, sansDetail: true });
	return { possible: new Possible(foyer, releve), poids, reponses };
}

/** Un foyer incomplet que l'on complète de plusieurs façons. */
interface Modele {
	foyer: Foyer;
	inconnues: Inconnue[];
	touches: Touches;
	lecture: Lecture;
	membres: MembresLus;
}

/** Le foyer complété, et ses droits. */
function completer(
	m: Modele,
	poids: number,
	reponses: number[],
	poser: (f: Foyer) => void,
): Tirage {
	const copie = copier(m.foyer, m.touches);
	poser(copie);
	return evaluer(copie, poids, reponses, m.lecture, m.membres);
}

/** Essaie les réponses possibles : toutes si elles sont peu nombreuses, sinon un échantillon et les bornes. */
export function essayer(
	f: Foyer,
	inconnues: Inconnue[],
	l: Lecture,
	graine: number,
	arret?: Arret,
): Essais {
	const modele = {
		foyer: f,
		inconnues,
		touches: touchesPar(inconnues),
		lecture: l,
		membres: [],
	};
	let combinaisons = 1;
	for (const { reponses } of inconnues)
		combinaisons *= reponses ? reponses.length : Number.POSITIVE_INFINITY;
	if (combinaisons <= TIRAGES)
		return { tirages: enumerer(modele), bornes: SANS_BORNES, exact: true };
	const bornes = borner(modele);
	const premiere = bornes.en(0);
	if (bornes.toutes((b) => memesMontants(b, premiere)))
		return { tirages: [{ ...premiere, poids: 1 }], bornes, exact: false };
	const tirages: Tirage[] = [];
	for (const tirage of echantillonner(modele, graine)) {
		tirages.push(tirage);
		if (arret?.suffit(tirage, TIRAGES - tirages.length))
			return { tirages, bornes, exact: false, arretes: true };
	}
	return { tirages, bornes, exact: false, ecartes: arret?.ecartes };
}

/** Foyers aux bornes, chacun calculé la première fois qu'on le demande. */
export class Bornes {
	private readonly calculs: readonly (() => Tirage)[];
	private readonly connues: Tirage[] = [];

	constructor(calculs: readonly (() => Tirage)[]) {
		this.calculs = calculs;
	}

	en(rang: number): Tirage {
		this.connues[rang] ??= this.calculs[rang]();
		return this.connues[rang];
	}

	*[Symbol.iterator](): Generator<Tirage> {
		for (let rang = 0; rang < this.calculs.length; rang++) yield this.en(rang);
	}

	/** Vrai si toutes conviennent ; s'arrête à la première qui ne convient pas. */
	toutes(convient: (t: Tirage) => boolean): boolean {
		for (const borne of this) if (!convient(borne)) return false;
		return true;
	}
}

export const SANS_BORNES = new Bornes([]);

/** De celles qui changent le plus souvent avec les revenus à celles qui changent le moins. */
const DES_PLUS_SENSIBLES = [...PRESTATIONS.keys()].sort(
	(a, b) => sensibilite(PRESTATIONS[b]) - sensibilite(PRESTATIONS[a]),
);

function sensibilite(code: CodePrestation): number {
	return ["aide_logement", "rsa", "ppa"].indexOf(code);
}

const memesMontants = ({ possible: a }: Tirage, { possible: b }: Tirage) =>
	DES_PLUS_SENSIBLES.every((rang) => Math.abs(a.montant(rang) - b.montant(rang)) < 0.005) &&
	a.enfantsAsf.length === b.enfantsAsf.length;

function enumerer(modele: Modele): Tirage[] {
	let partiels: { choix: Reponse[]; rangs: number[]; poids: number }[] = [
		{ choix: [], rangs: [], poids: 1 },
	];
	for (const { reponses = [] } of modele.inconnues) {
		const total = reponses.reduce((somme, r) => somme + r.poids, 0);
		partiels = partiels.flatMap((p) =>
			reponses.map((r, rang) => ({
				choix: [...p.choix, r],
				rangs: [...p.rangs, rang],
				poids: p.poids * (r.poids / total),
			})),
		);
	}
	return partiels.map(({ choix, rangs, poids }) =>
		completer(modele, poids, rangs, (copie) => {
			for (const reponse of choix) reponse.poser(copie);
		}),
	);
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

/** Toutes au plus bas et au plus haut, puis une inconnue après l'autre à ses réponses extrêmes. */
function borner(modele: Modele): Bornes {
	const { inconnues } = modele;
	const extremes = inconnues.map((i) => i.bornes ?? (i.reponses ?? []).map((r) => r.poser));
	const essai = (poser: (copie: Foyer) => void) => () => completer(modele, 0, [], poser);
	const uneSeule = (rang: number, extreme: (copie: Foyer) => void) =>
		essai((copie) => {
			inconnues.forEach((autre, i) => {
				if (i === rang) extreme(copie);
				else poserMilieu(autre, copie);
			});
		});
	return new Bornes([
		essai((copie) => {
			for (const poser of extremes) poser[0](copie);
		}),
		essai((copie) => {
			for (const poser of extremes) poser[poser.length - 1](copie);
		}),
		...extremes.flatMap((poser, rang) => poser.map((extreme) => uneSeule(rang, extreme))),
	]);
}

function* echantillonner(modele: Modele, graine: number): Generator<Tirage> {
	const { foyer, inconnues } = modele;
	const h = hasard(graineDe(foyer.id, graine));
	const tires = inconnues.map(({ dimensions }) =>
		Array.from({ length: dimensions }, () => coordonneeLatine(TIRAGES, h)),
	);
	const cumuls = inconnues.map(({ reponses }) => reponses && cumuler(reponses));
	for (let tirage = 0; tirage < TIRAGES; tirage++) {
		const rangs: number[] = [];
		yield completer(modele, 1 / TIRAGES, rangs, (copie) => {
			inconnues.forEach(({ reponses, tirer }, i) => {
				const u = tires[i].map((coordonnee) => coordonnee[tirage]);
				const cumul = cumuls[i];
				const rang = cumul ? choisir(cumul, u[0]) : Math.floor(u[0] * CLASSES);
				rangs.push(rang);
				if (reponses) reponses[rang].poser(copie);
				else tirer?.(copie, u);
			});
		});
	}
}

/** Classes dans lesquelles les réponses continues sont rangées pour choisir la question. */
const CLASSES = 4;
