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

/** Copie que les réponses peuvent modifier sans toucher au foyer reçu. */
export function copier(f: Foyer): Foyer {
	return {
		...f,
		situation: f.situation ? { ...f.situation } : f.situation,
		droits_en_cours: f.droits_en_cours ? { ...f.droits_en_cours } : f.droits_en_cours,
		logement: f.logement ? { ...f.logement } : f.logement,
		personnes: f.personnes.map((p) => {
			const copie = { ...p };
			if (p.handicap) copie.handicap = { ...p.handicap };
			if (p.revenus_mensuels)
				copie.revenus_mensuels = p.revenus_mensuels.map((r) => (r ? { ...r } : r));
			if (p.ressources_annuelles) {
				copie.ressources_annuelles = { ...p.ressources_annuelles };
				for (const an in copie.ressources_annuelles) {
					const lue = copie.ressources_annuelles[an];
					if (lue) copie.ressources_annuelles[an] = { ...lue };
				}
			}
			return copie;
		}),
	};
}
