import type { Comptes, Ligne } from "../lectures/ligne.ts";
import { UTILES } from "../lectures/ligne.ts";
import type { Demande } from "./demande.ts";
import { filtreSaufPrestation } from "./filtrer.ts";
import { trier } from "./trier.ts";

export const PAR_PAGE = 50;

export interface Liste {
	lignes: Ligne[];
	/** Lines that match, on every page. */
	nombre: number;
	foyers: number;
	gain: number;
	page: number;
	pages: number;
	/** By benefit, the other filters applied. */
	comptes: Comptes;
	/** Every benefit together, the other filters applied. */
	toutes: number;
}

export function selectionner(lignes: Ligne[], demande: Demande): Ligne[] {
	const garder = filtreSaufPrestation(demande);
	const { prestation } = demande;
	return trier(
		lignes,
		demande,
		(ligne) => (prestation === undefined || ligne.prestation === prestation) && garder(ligne),
	);
}

export function lister(toutes: Ligne[], demande: Demande): Liste {
	const choisies = selectionner(toutes, demande);
	const pages = Math.max(1, Math.ceil(choisies.length / PAR_PAGE));
	const page = Math.min(demande.page, pages);
	const comptes = compter(toutes, demande);
	return {
		lignes: choisies.slice((page - 1) * PAR_PAGE, page * PAR_PAGE),
		nombre: choisies.length,
		foyers: new Set(choisies.map(({ id }) => id)).size,
		gain: choisies.reduce((somme, { interet }) => somme + interet, 0),
		page,
		pages,
		comptes,
		toutes: [...comptes.values()].reduce((somme, { lignes }) => somme + lignes, 0),
	};
}

function compter(toutes: Ligne[], demande: Demande): Comptes {
	const garder = filtreSaufPrestation(demande);
	const comptes: Comptes = new Map();
	for (const ligne of toutes) {
		if (!garder(ligne)) continue;
		const compte = comptes.get(ligne.prestation) ?? { lignes: 0, gain: 0 };
		compte.lignes++;
		compte.gain += ligne.interet;
		comptes.set(ligne.prestation, compte);
	}
	return new Map([...comptes].sort(([, a], [, b]) => b.gain - a.gain));
}

/** Households with a right that is sure or probable, and that nobody asked for. */
export function constater(lignes: Ligne[]): { foyers: number; gain: number } {
	const dues = lignes.filter((l) => l.situation === "a_demander" && UTILES.has(l.statut));
	return {
		foyers: new Set(dues.map(({ id }) => id)).size,
		gain: dues.reduce((somme, { interet }) => somme + interet, 0),
	};
}
