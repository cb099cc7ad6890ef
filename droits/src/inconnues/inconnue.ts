import type { CodePrestation, Foyer } from "../foyer/types.ts";

/** Une réponse possible, avec son poids. */
export interface Reponse {
	poids: number;
	poser: (f: Foyer) => void;
}

/** Une information que l'organisme ne connaît pas. */
export interface Inconnue {
	/** Chemin dans le foyer, par exemple `personnes[1].revenus_mensuels`. */
	champ: string;
	/** Champs que la même réponse renseigne. */
	autresChamps?: string[];
	/** La question à poser à la personne. */
	texte: string;
	/** Les réponses, quand elles s'énumèrent. */
	reponses?: Reponse[];
	/** Sinon, une réponse plausible à partir de `dimensions` nombres de ]0, 1[. */
	dimensions: number;
	tirer?: (f: Foyer, u: readonly number[]) => void;
	/** Réponses extrêmes et seuils de la loi, de la plus basse à la plus haute. */
	bornes?: ((f: Foyer) => void)[];
}

/** Ce qui ne se devine jamais : les prestations concernées sont à vérifier. */
export interface Reserve {
	champ: string;
	motif: string;
	prestations: CodePrestation[];
}

/** Parts cumulées de réponses, dans leur ordre, de 0 à 1. */
export function cumuler(reponses: readonly Reponse[]): number[] {
	const total = reponses.reduce((somme, r) => somme + r.poids, 0);
	let cumul = 0;
	return reponses.map(({ poids }) => {
		cumul += poids / total;
		return cumul;
	});
}

/** Rang de la réponse que désigne un nombre de ]0, 1[. */
export function choisir(cumuls: readonly number[], u: number): number {
	const rang = cumuls.findIndex((cumul) => u < cumul);
	return rang < 0 ? cumuls.length - 1 : rang;
}

/** Ce que les réponses modifient d'un foyer : le reste n'est pas copié. */
export interface Touches {
	personnes: { rang: number; revenus: boolean; annees: boolean }[];
	logement: boolean;
}

const PERSONNE = "personnes[";

export function touchesPar(inconnues: readonly Inconnue[]): Touches {
	const personnes: Touches["personnes"] = [];
	let logement = false;
	const toucher = (champ: string) => {
		if (champ.startsWith("logement")) logement = true;
		if (!champ.startsWith(PERSONNE)) return;
		const fin = champ.indexOf("]");
		const rang = Number(champ.slice(PERSONNE.length, fin));
		let touche = personnes.find((p) => p.rang === rang);
		if (!touche) {
			touche = { rang, revenus: false, annees: false };
			personnes.push(touche);
		}
		// Une liste ou des années inconnues en entier sont remplacées : rien à en copier.
		if (champ.startsWith("revenus_mensuels[", fin + 2)) touche.revenus = true;
		if (champ.startsWith("ressources_annuelles.", fin + 2)) touche.annees = true;
	};
	for (const { champ, autresChamps } of inconnues) {
		toucher(champ);
		autresChamps?.forEach(toucher);
	}
	return { personnes, logement };
}

/**
 * Copie que les réponses peuvent modifier sans toucher au foyer reçu. Elles remplacent un revenu ou une
 * année, sans rien changer à l'intérieur.
 */
export function copier(f: Foyer, touches: Touches): Foyer {
	const copie = { ...f };
	copie.personnes = f.personnes.slice();
	for (const { rang, revenus, annees } of touches.personnes) {
		const p = { ...f.personnes[rang] };
		if (revenus && p.revenus_mensuels) p.revenus_mensuels = p.revenus_mensuels.slice();
		if (annees && p.ressources_annuelles) p.ressources_annuelles = { ...p.ressources_annuelles };
		copie.personnes[rang] = p;
	}
	if (touches.logement && f.logement) copie.logement = { ...f.logement };
	return copie;
}
