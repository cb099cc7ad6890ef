import { communs, TAUX_COMMUNS } from "../baremes/index.ts";
import { annee, ecrireMois, janvier, lireMois, type Mois } from "../calendrier.ts";
import type { Activite, Foyer, Personne, RessourcesAnnee, RevenuMensuel } from "../foyer/types.ts";
import { quantileLogNormal } from "./hasard.ts";
import type { Hypotheses } from "./hypotheses.ts";

export const smicNet = (f: Foyer, h: Hypotheses): number =>
	communs(lireMois(f.mois)).smicHoraire * TAUX_COMMUNS.heuresSmicMensuel * h.revenus.net_sur_brut;

/** Dernière année dont les ressources sont connues. */
export function derniereAnnee(p: Personne): RessourcesAnnee | undefined {
	const annuelles = p.ressources_annuelles ?? {};
	let derniere = "";
	for (const an in annuelles) if (annuelles[an] && an > derniere) derniere = an;
	return annuelles[derniere] ?? undefined;
}

const centimes = (x: number) => Math.round(x * 100) / 100;

/** Un revenu constant entre deux mois ; par défaut de janvier N-1 au mois de droit. */
export function segment(
	f: Foyer,
	nature: RevenuMensuel["nature"],
	net: number,
	imposable = 0,
	de: Mois = janvier(annee(lireMois(f.mois)) - 1),
	a: Mois = lireMois(f.mois),
): RevenuMensuel {
	return {
		nature,
		de: ecrireMois(de),
		a: ecrireMois(a),
		net: centimes(net),
		imposable: centimes(imposable),
	};
}

export function salaire(f: Foyer, net: number, h: Hypotheses): RevenuMensuel[] {
	return net === 0 ? [] : [segment(f, "salaire", net, net * h.revenus.imposable_sur_net)];
}

/**
 * Revenus du mois quand aucun n'est déclaré : ce que laissent penser l'activité et les années connues.
 *
 * @param u quatre nombres de ]0, 1[ : emploi, niveau, indemnité de chômage, date de la rupture
 * @param derniere dernière année connue, si rien ne la change d'un foyer essayé à l'autre
 */
export function tirerRevenus(
	f: Foyer,
	rang: number,
	h: Hypotheses,
	u: readonly number[],
	derniere?: RessourcesAnnee,
): void {
	const p = f.personnes[rang];
	const r = h.revenus;
	const connue = derniere ?? derniereAnnee(p) ?? {};
	const activite: Activite = p.activite ?? "inactif";
	const evolution = quantileLogNormal(u[1], r.evolution.mediane, r.evolution.sigma);
	const revenus = durables(f, p, connue, h, u, evolution);
	const imposable =
		(connue.salaire_imposable ?? 0) + (connue.chomage_imposable ?? 0) / r.taux_chomage;
	const dernier = imposable / 12 / r.imposable_sur_net;
	if (dernier > 0) {
		if (u[0] < r.emploi_conserve[activite]) revenus.push(...salaire(f, dernier * evolution, h));
		else revenus.push(...emploiPerdu(f, p, dernier, h, u));
	} else if (activite === "chomeur" && u[0] >= r.emploi_trouve.chomeur)
		revenus.push(...emploiPerdu(f, p, smicNet(f, h) * r.nouveau.mediane, h, u));
	else if (!independant(connue) && activite !== "retraite" && u[0] < r.emploi_trouve[activite]) {
		const nouveau = quantileLogNormal(u[1], r.nouveau.mediane, r.nouveau.sigma);
		revenus.push(...salaire(f, smicNet(f, h) * nouveau, h));
	}
	p.revenus_mensuels = revenus;
}

const independant = (connue: RessourcesAnnee) =>
	(connue.benefice_independant ?? 0) + (connue.benefice_micro ?? 0) > 0;

/** Retraite, invalidité, pension alimentaire et micro-entreprise, qui durent. */
function durables(
	f: Foyer,
	p: Personne,
	connue: RessourcesAnnee,
	h: Hypotheses,
	u: readonly number[],
	evolution: number,
): RevenuMensuel[] {
	const r = h.revenus;
	const revenus: RevenuMensuel[] = [];
	const mensuel = (cle: keyof RessourcesAnnee) => (connue[cle] ?? 0) / 12;
	const inconnue = p.activite === "retraite" && !connue.retraite_imposable;
	const retraite = inconnue
		? smicNet(f, h) * quantileLogNormal(u[1], r.retraite.mediane, r.retraite.sigma)
		: mensuel("retraite_imposable");
	if (retraite > 0) revenus.push(segment(f, "retraite", retraite, retraite));
	const invalidite = mensuel("pension_invalidite");
	if (invalidite > 0) revenus.push(segment(f, "pension_invalidite", invalidite));
	const pension = mensuel("pension_alimentaire");
	if (pension > 0 && u[3] < r.pension_conservee)
		revenus.push(segment(f, "pension_alimentaire", pension));
	const micro = mensuel("benefice_micro");
	if (micro > 0) revenus.push(segment(f, "benefice_micro", micro * evolution));
	return revenus;
}

/** Salaire jusqu'à une rupture, puis parfois une indemnité. */
function emploiPerdu(
	f: Foyer,
	p: Personne,
	dernier: number,
	h: Hypotheses,
	u: readonly number[],
): RevenuMensuel[] {
	const mois = lireMois(f.mois);
	const debut = janvier(annee(mois) - 1);
	const rupture = p.chomage_depuis
		? lireMois(p.chomage_depuis)
		: debut + Math.floor(u[3] * (mois - debut + 1));
	const revenus: RevenuMensuel[] = [];
	const imposable = dernier * h.revenus.imposable_sur_net;
	if (rupture > debut) revenus.push(segment(f, "salaire", dernier, imposable, debut, rupture - 1));
	if (p.activite !== "inactif" && p.activite !== "retraite")
		revenus.push(...indemnites(f, dernier, rupture, mois - rupture, h, u[2]));
	return revenus;
}

/** Allocation de chômage, ou de solidarité quand elle est épuisée. */
function indemnites(
	f: Foyer,
	dernier: number,
	rupture: Mois,
	anciennete: number,
	h: Hypotheses,
	u: number,
): RevenuMensuel[] {
	const r = h.revenus;
	const indemnise =
		anciennete > DUREE_INDEMNISATION ? r.chomage_indemnise_apres : r.chomage_indemnise;
	if (u < indemnise) {
		const montant = dernier * r.taux_chomage;
		return [segment(f, "chomage", montant, montant, rupture)];
	}
	return u < indemnise + r.ass ? [segment(f, "ass", r.montant_ass, 0, rupture)] : [];
}

/** Durée ordinaire de l'allocation de chômage, mois. */
const DUREE_INDEMNISATION = 20;
