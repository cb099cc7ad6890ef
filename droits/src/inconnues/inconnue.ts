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

export function touchesPar(inconnues: readonly Inconnue[]): Touches {
	const champs = inconnues.flatMap(({ champ, autresChamps = [] }) => [champ, ...autresChamps]);
	const personnes = new Map<number, Touches["personnes"][number]>();
	for (const champ of champs) {
		const lu = /^personnes\[(\d+)\]\.(\w+)(.*)$/.exec(champ);
		if (!lu) continue;
		const rang = Number(lu[1]);
		const touche = personnes.get(rang) ?? { rang, revenus: false, annees: false };
		// Une liste ou des années inconnues en entier sont remplacées : rien à en copier.
		if (lu[3] && lu[2] === "revenus_mensuels") touche.revenus = true;
		if (lu[3] && lu[2] === "ressources_annuelles") touche.annees = true;
		personnes.set(rang, touche);
	}
	const logement = champs.some((champ) => champ.startsWith("logement"));
	return { personnes: [...personnes.values()], logement };
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
