import type { Foyer, Personne } from "droits";
import type { Hasard } from "../../hasard.ts";
import {
	DECROISSANCE_NOMS,
	ENFANT_NOM_DE_LA_MERE,
	NOM_D_USAGE,
	ORIGINE_DES_FOYERS,
	PARENT_SEUL_FEMME,
	PRENOM_FRANCAIS,
	SEULE_FEMME,
} from "../../hypotheses/etat-civil.ts";
import { PATRONYMES } from "./patronymes.ts";
import { ORIGINES, type Origine, PRENOMS, type Sexe } from "./prenoms.ts";

export interface Nommee {
	rang: number;
	prenom: string;
	nom: string;
	nom_naissance?: string;
	sexe: Sexe;
}

export type OrigineFoyer = "france" | Origine;

/** Le premier d'une liste est le plus porté, les suivants de moins en moins. */
function parRang(h: Hasard, noms: readonly string[]): string {
	const place = Math.floor(noms.length * h.reel() ** DECROISSANCE_NOMS.valeur);
	return (noms[place] as string).replace(/^(Da|De|Dos|Le)-/, "$1 ");
}

function prenom(h: Hasard, origine: OrigineFoyer, sexe: Sexe, naissance: number): string {
	const enfant = naissance >= 2000;
	const francais = PRENOM_FRANCAIS.valeur[enfant ? "enfant" : "adulte"];
	if (origine !== "france" && !h.chance(francais[origine]))
		return parRang(h, ORIGINES[origine][sexe][enfant ? 1 : 0]);
	const periode = PRENOMS.find(({ jusqua }) => naissance <= jusqua) ?? PRENOMS[0];
	return parRang(h, (periode as (typeof PRENOMS)[number])[sexe]);
}

const patronyme = (h: Hasard, origine: OrigineFoyer): string =>
	parRang(h, origine === "france" ? PATRONYMES : ORIGINES[origine].noms);

function sexes(h: Hasard, personnes: readonly Personne[]): Sexe[] {
	const [premier, second] = personnes;
	const couple = second?.role === "conjoint";
	const parent = personnes.some(({ role }) => role === "enfant");
	const femme = couple ? 0.5 : parent ? PARENT_SEUL_FEMME.valeur : SEULE_FEMME.valeur;
	const demandeur: Sexe = premier?.grossesse || (!second?.grossesse && h.chance(femme)) ? "F" : "M";
	return personnes.map(({ role }, rang) => {
		if (rang === 0) return demandeur;
		if (role === "conjoint") return demandeur === "F" ? "M" : "F";
		return h.chance(0.488) ? "F" : "M";
	});
}

/** Donne à chaque personne d'un foyer un prénom de son âge et un nom, les jumeaux distincts. */
export function nommer(
	h: Hasard,
	{ personnes }: Foyer,
): { origine: OrigineFoyer; personnes: Nommee[] } {
	const origine = h.choix(ORIGINE_DES_FOYERS.valeur);
	const noms = [patronyme(h, origine), patronyme(h, h.chance(0.25) ? "france" : origine)];
	const [du, de] = noms as [string, string];
	const sexe = sexes(h, personnes);
	const couple = personnes[1]?.role === "conjoint";
	const marie = couple && h.chance(NOM_D_USAGE.valeur);
	const pere = sexe[0] === "M" ? du : couple ? de : du;
	const transmis = couple
		? pere
		: sexe[0] === "F" && !h.chance(ENFANT_NOM_DE_LA_MERE.valeur)
			? de
			: du;
	const pris = new Set<string>();
	const nommees = personnes.map((personne, rang): Nommee => {
		const naissance = Number((personne.date_naissance ?? "1985").slice(0, 4));
		let choisi = prenom(h, origine, sexe[rang] as Sexe, naissance);
		for (let essai = 0; pris.has(choisi) && essai < 20; essai++)
			choisi = prenom(h, origine, sexe[rang] as Sexe, naissance);
		pris.add(choisi);
		const sien = sexe[rang] as Sexe;
		if (personne.role === "enfant") return { rang, prenom: choisi, nom: transmis, sexe: sien };
		const propre = rang === 0 ? du : de;
		if (marie && sexe[rang] === "F" && propre !== pere)
			return { rang, prenom: choisi, nom: pere, nom_naissance: propre, sexe: sien };
		return { rang, prenom: choisi, nom: propre, sexe: sien };
	});
	return { origine, personnes: nommees };
}

/** Le conjoint d'avant une séparation. */
export function nommerConjoint(
	h: Hasard,
	{ date_naissance }: Personne,
	pris: readonly string[],
): Nommee {
	const sexe: Sexe = h.chance(PARENT_SEUL_FEMME.valeur) ? "M" : "F";
	const naissance = Number(date_naissance?.slice(0, 4));
	let choisi = prenom(h, "france", sexe, naissance);
	for (let essai = 0; pris.includes(choisi) && essai < 20; essai++)
		choisi = prenom(h, "france", sexe, naissance);
	return { rang: 1, prenom: choisi, nom: patronyme(h, "france"), sexe };
}
