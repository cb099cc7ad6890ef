import type { Hasard } from "../hasard.ts";
import { confine } from "./confinement.ts";
import {
	ELAN_DU_COURRIEL,
	EN_LIGNE,
	EN_LIGNE_SANS_NOM,
	LENTEUR_DU_MOIS,
	PART_APPELS_TRAITES,
	PART_MINIMA_10_JOURS,
	PART_PIECES_15_JOURS,
	PART_RECLAMATIONS_10_JOURS,
	PERTES_DU_MOIS,
	PIECES_PAR_COURRIEL,
	PREMIER_COURRIEL,
} from "./hypotheses.ts";
import { jourDuRang, moisDuJour } from "./jours.ts";
import type { Venue } from "./prevoir/venue.ts";

/** Ce dont la part, dans tout l'organisme, est tenue exactement. */
export const CLES = [
	"aide_logement",
	"ppa",
	"declaration-ppa",
	"rsa",
	"changement",
	"courriel",
	"perdu",
	"reclamation-lente",
	"piece-lente",
	"minima-lente",
] as const;
export type Cle = (typeof CLES)[number];

/** Part de celles qui comptent ; les pièces par courriel sont un nombre. */
const PARTS: Record<Exclude<Cle, "courriel">, number> = {
	aide_logement: EN_LIGNE.valeur.aide_logement,
	ppa: EN_LIGNE.valeur.ppa,
	"declaration-ppa": EN_LIGNE.valeur.ppa,
	rsa: EN_LIGNE_SANS_NOM.valeur.rsa,
	changement: EN_LIGNE_SANS_NOM.valeur.changement,
	perdu: 1 - PART_APPELS_TRAITES.valeur,
	"reclamation-lente": 1 - PART_RECLAMATIONS_10_JOURS.valeur,
	"piece-lente": 1 - PART_PIECES_15_JOURS.valeur,
	"minima-lente": 1 - PART_MINIMA_10_JOURS.valeur,
};

export const MINIMA: ReadonlySet<string | undefined> = new Set(["rsa", "aah"]);
/** Une démarche bornée de près par la fin de l'année ne peut pas être de celles qui tardent. */
const PLACE_POUR_TARDER = 16;

/** Une venue entre dans un quota avec un poids : à 0, elle compte sans pouvoir être choisie. */
type Besoin = readonly [cle: Cle, poids: number];

const enLigne: Partial<Record<string, Cle>> = {
	aide_logement: "aide_logement",
	ppa: "ppa",
	rsa: "rsa",
};

export function besoinsDe(v: Venue): Besoin[] {
	const lenteur = LENTEUR_DU_MOIS.valeur[moisDuJour(v.jour)] as number;
	const place = v.limite === undefined || v.limite - v.jour >= PLACE_POUR_TARDER;
	const minima: Besoin[] = MINIMA.has(v.prestation)
		? [["minima-lente", place && !v.avec && v.sort !== "en-cours" ? lenteur : 0]]
		: [];
	switch (v.nature) {
		case "demande": {
			const cle = enLigne[v.prestation ?? ""];
			return cle ? [[cle, 1], ...minima] : minima;
		}
		case "declaration":
			return v.prestation === "ppa" ? [["declaration-ppa", 1]] : [];
		case "changement":
			return [["changement", 1], ...minima];
		case "piece": {
			const [pendant, apres] = ELAN_DU_COURRIEL.valeur;
			const ouvert = jourDuRang(v.jour) >= PREMIER_COURRIEL.valeur;
			const elan = !ouvert ? 0 : confine(v.jour) && moisDuJour(v.jour) < 6 ? pendant : apres;
			const lente = v.avec || minima.length > 0 ? 0 : lenteur;
			return [["courriel", elan], ["piece-lente", lente], ...minima];
		}
		case "reclamation":
			return [["reclamation-lente", 1]];
		case "appel":
			return [["perdu", PERTES_DU_MOIS.valeur[moisDuJour(v.jour)] as number]];
		default:
			return [];
	}
}

/** Nombre de venues, puis somme des poids, de chaque quota. */
export const LARGEUR = CLES.length * 2;
const place = new Map(CLES.map((cle, i) => [cle, i]));

export function compterBesoins(venues: readonly Venue[], dans: Float64Array, de: number): void {
	for (const v of venues)
		for (const [cle, poids] of besoinsDe(v)) {
			const i = de + (place.get(cle) as number);
			dans[i] = (dans[i] as number) + 1;
			dans[i + CLES.length] = (dans[i + CLES.length] as number) + poids;
		}
}

/** Pour tout l'organisme : ce qu'il faut choisir, sur quel poids. */
export interface Quotas {
	cibles: number[];
	poids: number[];
}

export function fixerQuotas(totaux: Float64Array, part: number): Quotas {
	const cibles = CLES.map((cle, i) =>
		cle === "courriel"
			? Math.round(PIECES_PAR_COURRIEL.valeur * part)
			: Math.round(PARTS[cle] * (totaux[i] as number)),
	);
	return { cibles, poids: CLES.map((_, i) => totaux[CLES.length + i] as number) };
}

/**
 * Choisit, venue après venue, celles qui entrent dans un quota : à tout moment leur nombre est la
 * partie entière de ce que demande la proportion, donc exact à la fin. Les poids sont entiers.
 */
export class Tirages {
	private readonly vus: number[];
	private readonly quotas: Quotas;

	constructor(quotas: Quotas, deja: readonly number[] = CLES.map(() => 0)) {
		this.quotas = quotas;
		this.vus = [...deja];
	}

	/** Les quotas où entre cette venue. */
	choisir(v: Venue): ReadonlySet<Cle> {
		const choisis = new Set<Cle>();
		for (const [cle, poids] of besoinsDe(v)) {
			const i = place.get(cle) as number;
			const avant = this.vus[i] as number;
			this.vus[i] = avant + poids;
			const [cible, total] = [this.quotas.cibles[i] as number, this.quotas.poids[i] as number];
			if (total === 0) continue;
			if (Math.floor(((avant + poids) * cible) / total) > Math.floor((avant * cible) / total))
				choisis.add(cle);
		}
		return choisis;
	}
}

/** Un nombre entier de moyenne donnée (loi de Poisson). */
export function denombrer(h: Hasard, moyenne: number): number {
	const seuil = Math.exp(-moyenne);
	let n = 0;
	for (let produit = h.reel(); produit > seuil; produit *= h.reel()) n++;
	return n;
}
