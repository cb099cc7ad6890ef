import type { CodePrestation, Foyer, Personne } from "../foyer/types.ts";

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

/** Réponse d'une énumération pour un nombre de ]0, 1[. */
export function choisir(reponses: readonly Reponse[], u: number): Reponse {
	let cumul = 0;
	const total = reponses.reduce((somme, r) => somme + r.poids, 0);
	for (const reponse of reponses) {
		cumul += reponse.poids / total;
		if (u < cumul) return reponse;
	}
	return reponses[reponses.length - 1];
}

/** Ce que les réponses modifient d'un foyer : le reste n'est pas copié. */
export interface Touches {
	personnes: ReadonlySet<number>;
	logement: boolean;
}

export function touchesPar(inconnues: readonly Inconnue[]): Touches {
	const champs = inconnues.flatMap(({ champ, autresChamps = [] }) => [champ, ...autresChamps]);
	const personnes = new Set<number>();
	for (const champ of champs) {
		const rang = /^personnes\[(\d+)\]/.exec(champ)?.[1];
		if (rang !== undefined) personnes.add(Number(rang));
	}
	return { personnes, logement: champs.some((champ) => champ.startsWith("logement")) };
}

/** Copie que les réponses peuvent modifier sans toucher au foyer reçu. */
export function copier(f: Foyer, touches: Touches): Foyer {
	const copie = { ...f };
	copie.personnes = f.personnes.slice();
	for (const rang of touches.personnes) copie.personnes[rang] = copierPersonne(f.personnes[rang]);
	if (touches.logement && f.logement) copie.logement = { ...f.logement };
	return copie;
}

/** Les réponses remplacent un revenu ou une année, sans rien changer à l'intérieur. */
function copierPersonne(p: Personne): Personne {
	const copie = { ...p };
	if (p.revenus_mensuels) copie.revenus_mensuels = p.revenus_mensuels.slice();
	if (p.ressources_annuelles) copie.ressources_annuelles = { ...p.ressources_annuelles };
	return copie;
}
