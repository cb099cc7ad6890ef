import { jourAbrege, majuscule } from "../socle/index.ts";
import type { Faute, Ligne } from "./ligne/lire-ligne.ts";

export interface Rejet extends Faute {
	ligne: number;
}

/** What someone is shown before they say yes. */
export interface Apercu {
	lignes: LigneComprise[];
	rejets: Rejet[];
	/** Households of a month whose amounts are not known: they come in, and nothing is computed. */
	sansBareme: number;
	/** Columns of a CSV, in the order of the file. */
	colonnes?: { nom: string; champ: string | null; exemple: string }[];
}

export interface LigneComprise {
	ligne: number;
	matricule: string;
	mois: string;
	commune: string;
	personnes: string[];
	droits: string[];
	sollicitations: number;
}

export const LIGNES_MONTREES = 20;
export const REJETS_MONTRES = 100;

export const comprendre = (ligne: number, lue: Ligne): LigneComprise => ({
	ligne,
	matricule: lue.matricule,
	mois: lue.foyer.mois,
	commune: lue.adresse?.commune ?? "",
	personnes: lue.foyer.personnes.map(({ role, date_naissance }, rang) => {
		const nom = lue.personnes.find((p) => p.rang === rang);
		const ne = date_naissance && jourAbrege(date_naissance);
		if (!nom) return [majuscule(role), ne].filter(Boolean).join(", ");
		return `${nom.prenom} ${nom.nom} (${[role, ne].filter(Boolean).join(", ")})`;
	}),
	droits: Object.keys(lue.foyer.droits_valorises ?? {}),
	sollicitations: lue.sollicitations.length,
});
