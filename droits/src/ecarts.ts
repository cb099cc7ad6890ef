import { relever } from "./calculer.ts";
import type { CodePrestation, Foyer } from "./foyer/types.ts";
import { INTERRUPTEURS, type Lecture, lecture, type NomInterrupteur } from "./lecture.ts";
import { arrondir } from "./montant.ts";
import { type Droits, droitsDe, PRESTATIONS } from "./resultat.ts";

/** Un interrupteur seul, ou tous ensemble : la lecture du droit. */
export type NomEcart = NomInterrupteur | "tous";

/** Ce que le texte change à une prestation d'un foyer ; €/mois, `ars` €/an, `paje_naissance` € une fois. */
export interface Ecart {
	interrupteur: NomEcart;
	prestation: CodePrestation;
	reference: number;
	texte: number;
	/** Texte moins référence, au centime. */
	difference: number;
}

const REFERENCE = lecture("openfisca");

const LECTURES: [NomEcart, Lecture][] = [
	...(Object.keys(INTERRUPTEURS) as NomInterrupteur[]).map((nom): [NomEcart, Lecture] => [
		nom,
		lecture("openfisca", { [nom]: true }),
	]),
	["tous", lecture("droit")],
];

export const NOMS_ECARTS: readonly NomEcart[] = LECTURES.map(([nom]) => nom);

/**
 * Compare la référence à chaque point où le texte s'en écarte, seul puis avec tous les autres. Rend
 * les seules prestations qui changent d'un centime ou plus.
 *
 * @throws MoisInconnu si un montant n'est pas connu pour le mois
 */
export function ecarts(foyer: Foyer): Ecart[] {
	const reference = auCentime(foyer, REFERENCE);
	const trouves: Ecart[] = [];
	for (const [interrupteur, l] of LECTURES) {
		const texte = auCentime(foyer, l);
		for (const prestation of PRESTATIONS) {
			const [avant, apres] = [reference[prestation], texte[prestation]];
			if (avant === null || apres === null || avant === apres) continue;
			const difference = arrondir(apres - avant, 2);
			trouves.push({ interrupteur, prestation, reference: avant, texte: apres, difference });
		}
	}
	return trouves;
}

function auCentime(foyer: Foyer, l: Lecture): Droits {
	const droits = droitsDe(relever(foyer, { lecture: l }));
	for (const code of PRESTATIONS) {
		const montant = droits[code];
		if (montant !== null) droits[code] = l.arrondi(montant, 2);
	}
	return droits;
}

/** Les écarts d'une prestation sous un interrupteur, sommés sur des foyers. */
export interface Cumul {
	/** Foyers dont le montant change. */
	foyers: number;
	/** Somme des différences, hausses et baisses compensées. */
	somme: number;
	hausses: number;
	baisses: number;
	/** La plus grande différence, en valeur absolue ; à égalité, la première. */
	max: { id: string; difference: number };
}

/** Additionne les écarts de foyers, par interrupteur et par prestation. */
export class CumulEcarts {
	/** Foyers dont au moins une prestation change, par interrupteur. */
	readonly foyers = new Map<NomEcart, number>();
	readonly cumuls = new Map<NomEcart, Map<CodePrestation, Cumul>>();

	ajouter(id: string, trouves: readonly Ecart[]): void {
		const touches = new Set(trouves.map(({ interrupteur }) => interrupteur));
		for (const nom of touches) this.foyers.set(nom, (this.foyers.get(nom) ?? 0) + 1);
		for (const { interrupteur, prestation, difference } of trouves)
			additionner(this.cumul(interrupteur, prestation), id, difference);
	}

	private cumul(interrupteur: NomEcart, prestation: CodePrestation): Cumul {
		let parPrestation = this.cumuls.get(interrupteur);
		if (!parPrestation) {
			parPrestation = new Map();
			this.cumuls.set(interrupteur, parPrestation);
		}
		let cumul = parPrestation.get(prestation);
		if (!cumul) {
			cumul = { foyers: 0, somme: 0, hausses: 0, baisses: 0, max: { id: "", difference: 0 } };
			parPrestation.set(prestation, cumul);
		}
		return cumul;
	}
}

function additionner(cumul: Cumul, id: string, difference: number): void {
	cumul.foyers++;
	cumul.somme = arrondir(cumul.somme + difference, 2);
	if (difference > 0) cumul.hausses++;
	else cumul.baisses++;
	if (Math.abs(difference) > Math.abs(cumul.max.difference)) cumul.max = { id, difference };
}
