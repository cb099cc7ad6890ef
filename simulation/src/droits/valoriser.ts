import type { CodePrestation, DroitsValorises, EtatDroit, Foyer } from "droits";
import { DERNIER, ecrireMois } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import { PART_REFUS } from "../hypotheses/etats.ts";
import { NON_DEMANDE } from "../hypotheses/recours.ts";
import { type Montants, montantsDe } from "./calcul.ts";
import { automatique, manque, tirerEtat } from "./demande.ts";
import { Historique } from "./depuis.ts";

/** Un droit ouvert et absent du dossier, tel qu'il est vraiment. */
export interface DroitManquant {
	prestation: CodePrestation;
	/** €/mois (ARS : €/an ; prime de naissance : € une fois). */
	montant: number;
	depuis: string;
}

/** Un droit ouvert, demandé, mais qui n'est pas payé. */
export interface Rupture extends DroitManquant {
	etat: EtatDroit;
}

export interface Valorisation {
	foyer: Foyer;
	non_demandes: DroitManquant[];
	erreurs: DroitManquant[];
	ruptures: Rupture[];
}

const CODES = Object.keys(NON_DEMANDE) as CodePrestation[];
const centimes = (x: number): number => Math.round(x * 100) / 100;

/** Le RSA payé neutralise des ressources dans l'aide au logement : il se décide avant le reste. */
function deciderRsa(foyer: Foyer, h: Hasard): { foyer: Foyer; droits: Montants; paye: boolean } {
	const droits = montantsDe(foyer);
	if (droits.rsa <= 0 || manque(h, foyer, "rsa", droits.rsa, 12, false))
		return { foyer, droits, paye: false };
	const avecRsa = { ...foyer, droits_en_cours: { ...foyer.droits_en_cours, rsa: true } };
	const refaits = montantsDe(avecRsa);
	if (refaits.rsa <= 0) return { foyer, droits, paye: false };
	return { foyer: avecRsa, droits: refaits, paye: true };
}

function refuser(h: Hasard, droits: Montants, valorises: DroitsValorises): void {
	for (const [code, part] of Object.entries(PART_REFUS) as [CodePrestation, { valeur: number }][])
		if (droits[code] <= 0 && h.chance(part.valeur))
			valorises[code] = { etat: "refuse", depuis: ecrireMois(DERNIER - h.entier(0, 14)) };
}

/** Ce qu'une valorisation a décidé d'un foyer : de quoi la refaire sans rien recalculer. */
export type Decidee = Omit<Valorisation, "foyer"> &
	Pick<Foyer, "droits_en_cours" | "droits_valorises">;

export const decidee = ({ foyer, ...valorisation }: Valorisation): Decidee => ({
	...valorisation,
	droits_en_cours: foyer.droits_en_cours,
	droits_valorises: foyer.droits_valorises,
});

/** Le même foyer, valorisé comme la première fois. */
export function revaloriser(
	complet: Foyer,
	{ droits_en_cours, droits_valorises, ...valorisation }: Decidee,
): Valorisation {
	const foyer = droits_en_cours ? { ...complet, droits_en_cours } : complet;
	foyer.droits_valorises = droits_valorises;
	return { foyer, ...valorisation };
}

/** Met sur le dossier les droits ouverts qui ont été demandés, et garde à part ceux qui manquent. */
export function valoriser(complet: Foyer, h: Hasard): Valorisation {
	const { foyer, droits, paye } = deciderRsa(complet, h);
	const historique = new Historique(foyer, droits);
	const valorises: DroitsValorises = {};
	const sortie: Valorisation = { foyer, non_demandes: [], erreurs: [], ruptures: [] };
	for (const code of CODES) {
		const montant = centimes(droits[code]);
		if (montant <= 0) continue;
		const premier = historique.premier(code);
		const anciennete = DERNIER - premier;
		const absent = code === "rsa" ? !paye : manque(h, foyer, code, montant, anciennete, paye);
		if (absent) {
			const liste = automatique(foyer, code, paye) ? sortie.erreurs : sortie.non_demandes;
			liste.push({ prestation: code, montant, depuis: ecrireMois(premier) });
			continue;
		}
		const etat = tirerEtat(h, code, anciennete);
		const depuis = ecrireMois(historique.ouverture(code, h));
		if (etat === "en_paiement") valorises[code] = { etat, montant, depuis };
		else {
			valorises[code] = { etat, depuis };
			sortie.ruptures.push({ prestation: code, montant, depuis: ecrireMois(premier), etat });
		}
	}
	refuser(h, droits, valorises);
	foyer.droits_valorises = valorises;
	return sortie;
}
