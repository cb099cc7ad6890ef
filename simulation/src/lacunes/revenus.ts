import type { Foyer, NatureRevenu, Personne, RevenuMensuel } from "droits";
import { DERNIER, ecrireMois, lireMois } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import {
	ACTIVITE_INCONNUE,
	RESSOURCES_N_2_INCONNUES,
	RESSOURCES_N_2_SANS_BESOIN,
	RESSOURCES_N_3_INCONNUES,
	TRIMESTRE_MANQUANT,
	TRIMESTRE_SANS_REVENU_PRECISE,
} from "../hypotheses/lacunes.ts";
import type { Liens } from "./liens.ts";

const IMPOSABLES: ReadonlySet<NatureRevenu> = new Set(["salaire", "chomage", "retraite"] as const);

function inconnu(nature: NatureRevenu, de: string): RevenuMensuel {
	const segment: RevenuMensuel = { nature, de, a: ecrireMois(DERNIER), net: null };
	if (IMPOSABLES.has(nature)) segment.imposable = null;
	return segment;
}

/** Revenus connus jusqu'au dernier trimestre déclaré, montants inconnus ensuite. */
function couperTrimestre(revenus: RevenuMensuel[]): RevenuMensuel[] {
	const premierInconnu = ecrireMois(DERNIER - TRIMESTRE_MANQUANT.valeur + 1);
	const dernierConnu = ecrireMois(DERNIER - TRIMESTRE_MANQUANT.valeur);
	const connus: RevenuMensuel[] = [];
	const natures = new Set<NatureRevenu>();
	for (const r of revenus) {
		const fin = r.a as string;
		if ((r.de as string) < premierInconnu)
			connus.push(fin > dernierConnu ? { ...r, a: dernierConnu } : r);
		if (fin >= dernierConnu) natures.add(r.nature as NatureRevenu);
	}
	for (const nature of natures) connus.push(inconnu(nature, premierInconnu));
	return connus;
}

function oublierMensuel(p: Personne, h: Hasard, l: Liens): void {
	if (!l.declare) p.revenus_mensuels = null;
	else if (p.revenus_mensuels && (l.enRetard || h.chance(TRIMESTRE_SANS_REVENU_PRECISE.valeur)))
		p.revenus_mensuels = couperTrimestre(p.revenus_mensuels as RevenuMensuel[]);
}

function oublierAnnuel(p: Personne, h: Hasard, l: Liens, recent: boolean): void {
	const annees = p.ressources_annuelles;
	if (!annees) return;
	const declares = l.declare && Object.values(annees).some((a) => a?.benefice_independant);
	const n2 = l.ressources ? RESSOURCES_N_2_INCONNUES : RESSOURCES_N_2_SANS_BESOIN;
	if (h.chance(n2.valeur) && !declares) {
		p.ressources_annuelles = null;
		return;
	}
	const connues = { ...annees };
	if (recent && h.chance(RESSOURCES_N_3_INCONNUES.valeur)) connues["2017"] = null;
	if (!l.declare && (connues["2019"] || connues["2020"])) {
		connues["2019"] = null;
		connues["2020"] = null;
	}
	p.ressources_annuelles = connues;
}

function oublierActivite(p: Personne, h: Hasard, l: Liens): void {
	if (l.declare) return;
	const part = l.logement ? ACTIVITE_INCONNUE.logement : ACTIVITE_INCONNUE.familles;
	if (h.chance(part.valeur)) {
		p.activite = null;
		if (p.chomage_depuis) p.chomage_depuis = null;
	} else if (p.chomage_depuis && h.chance(ACTIVITE_INCONNUE.chomage.valeur))
		p.chomage_depuis = null;
	if (p.boursier !== undefined && !l.logement && h.chance(ACTIVITE_INCONNUE.bourse.valeur))
		p.boursier = null;
}

function oublierEnfant(p: Personne, h: Hasard, l: Liens): void {
	if (p.activite === undefined || l.declare) return;
	const scolarise =
		l.ars && p.activite === "etudiant" && (p.date_naissance as string) > "2002-11-30";
	if (scolarise && !p.revenus_mensuels) return;
	p.revenus_mensuels = null;
	p.ressources_annuelles = null;
	if (h.chance(ACTIVITE_INCONNUE.enfant.valeur)) p.activite = null;
}

/** Efface ce que l'organisme ne sait pas de l'activité et des revenus de chacun. */
export function oublierRevenus(foyer: Foyer, h: Hasard, l: Liens): void {
	const recent = DERNIER - lireMois(foyer.connu_depuis ?? foyer.mois) < 24;
	for (const p of foyer.personnes) {
		if (p.role === "enfant") {
			oublierEnfant(p, h, l);
			continue;
		}
		oublierMensuel(p, h, l);
		oublierAnnuel(p, h, l, recent);
		oublierActivite(p, h, l);
	}
}
