export interface Commande {
	nom: string;
	executer: () => void;
}

const max = 12;

/** « Éric » and « eric » are the same to someone in a hurry. */
export const plier = (texte: string): string =>
	texte.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();

/** Each word typed is found somewhere in the name, in any order. */
export function filtrer<C extends { nom: string }>(commandes: C[], saisie: string): C[] {
	const mots = plier(saisie).split(/\s+/).filter(Boolean);
	const retenues = commandes.filter(({ nom }) => mots.every((mot) => plier(nom).includes(mot)));
	return retenues.slice(0, max);
}

/** Its acts first, then where one may go. An act is shown, never done: its button does it. */
export function commandesDeLaPage(): Commande[] {
	const visibles = (selecteur: string) =>
		[...document.querySelectorAll<HTMLElement>(selecteur)].filter((e) => e.checkVisibility());
	const actes = visibles(
		"main button[name=acte]:not([data-proteger-rangee]), main [data-commande]",
	).map((cible) => ({
		nom: cible.dataset.commande || cible.textContent?.trim() || "",
		executer: () => cible.focus(),
	}));
	const lieux = visibles(
		"header nav a[href], main [data-sections] a[href], main [data-rangee] a[href]",
	).map((lien) => ({ nom: lien.textContent?.trim() ?? "", executer: () => lien.click() }));
	return [...actes, ...lieux].filter(
		({ nom }, rang, toutes) => nom && toutes.findIndex((autre) => autre.nom === nom) === rang,
	);
}
