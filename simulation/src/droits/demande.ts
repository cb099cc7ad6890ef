import type { CodePrestation, EtatDroit, Foyer } from "droits";
import { DERNIER, lireMois } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import { ETAT_COURANT, ETAT_DECLARATIF, ETAT_RECENT } from "../hypotheses/etats.ts";
import {
	EFFET_INDEPENDANT,
	EFFET_PETIT_MONTANT,
	EFFET_RECENT,
	NON_DEMANDE,
	PART_ASF_AUTOMATIQUE,
	PETIT_MONTANT,
} from "../hypotheses/recours.ts";

const AUTOMATIQUES: ReadonlySet<CodePrestation> = new Set(["af", "ars", "mva"]);
const DECLARATIFS: ReadonlySet<CodePrestation> = new Set(["rsa", "ppa"]);
const SANS_ETAT: ReadonlySet<CodePrestation> = new Set(["af", "ars", "mva", "paje_naissance"]);

/** RSA majoré : parent seul d'un enfant de moins de 3 ans, enceinte, ou séparé depuis moins de 18 mois. */
function majore(foyer: Foyer): boolean {
	const [demandeur] = foyer.personnes;
	const separation = foyer.situation?.isole_depuis;
	if (separation && DERNIER - lireMois(separation) < 18) return true;
	if (demandeur?.grossesse) return true;
	return foyer.personnes.some(
		(p) => p.role === "enfant" && DERNIER - lireMois(p.date_naissance as string) <= 36,
	);
}

/** L'organisme ouvre seul ce droit : non payé, c'est une erreur et non une demande manquante. */
export function automatique(foyer: Foyer, code: CodePrestation, rsaPaye: boolean): boolean {
	if (AUTOMATIQUES.has(code)) return true;
	return code === "asf" && rsaPaye && majore(foyer);
}

const independant = (foyer: Foyer): boolean =>
	foyer.personnes.some(
		(p) =>
			p.revenus_mensuels?.some((r) => r?.nature === "benefice_micro") ||
			p.ressources_annuelles?.["2020"]?.benefice_independant,
	);

/** Un droit ouvert qui n'est pas sur le dossier. */
export function manque(
	h: Hasard,
	foyer: Foyer,
	code: CodePrestation,
	montant: number,
	anciennete: number,
	rsaPaye: boolean,
): boolean {
	let part = NON_DEMANDE[code].valeur;
	if (automatique(foyer, code, rsaPaye))
		return h.chance(code === "asf" ? PART_ASF_AUTOMATIQUE.valeur : part);
	if (montant < PETIT_MONTANT.valeur) part *= EFFET_PETIT_MONTANT.valeur;
	if (code === "ppa" && independant(foyer)) part *= EFFET_INDEPENDANT.valeur;
	if (anciennete <= 3) part *= EFFET_RECENT.valeur;
	return h.chance(part);
}

export function tirerEtat(h: Hasard, code: CodePrestation, anciennete: number): EtatDroit {
	if (SANS_ETAT.has(code)) return "en_paiement";
	if (anciennete <= 2) return h.choix(ETAT_RECENT.valeur);
	return h.choix((DECLARATIFS.has(code) ? ETAT_DECLARATIF : ETAT_COURANT).valeur);
}
