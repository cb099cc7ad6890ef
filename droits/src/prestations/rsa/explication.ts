import { type Calcul, difference, nombre, somme, terme } from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit, resultat } from "../../explication/etape.ts";
import { etapeFamiliales } from "../../explication/familiales.ts";
import {
	etapeForfaitaire,
	etapeForfaitLogement,
	type Forfaits,
} from "../../explication/forfait.ts";
import { ecrireEuros } from "../../explication/nombres.ts";
import type { MoisReleve } from "../../mois-releve.ts";
import { ageAu } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import type { PrestationsFamilialesDuMois } from "../../notions/prestations-familiales.ts";
import { base, taux } from "./bareme.ts";
import { ressourcesTrimestrielles, solidarite } from "./explication-trimestre.ts";
import type { Rsa } from "./montant.ts";

/**
 * Le revenu de solidarité active, pas à pas.
 *
 * @param familiales prestations familiales du mois
 * @param trimestre les trois mois de référence du foyer
 */
export function expliquerRsa(
	e: EtatMois,
	r: Rsa,
	familiales: PrestationsFamilialesDuMois,
	trimestre: readonly MoisReleve[],
): Recit {
	if (!r.ouvert) return ferme(e);
	const f: Forfaits = {
		e,
		composition: r.composition,
		base: citer(base, "base", e.mois, "montant pour une personne seule", "€/mois"),
		taux,
		cle: "",
	};
	const forfaitaire = etapeForfaitaire(f, r.forfaitaire, [
		"rsa.montant_forfaitaire",
		r.majore ? "rsa.majoration" : "rsa.enfant_compte",
	]);
	const etapes = [forfaitaire];
	const parts: Calcul[] = [];
	for (const pas of ressourcesTrimestrielles(e, r, trimestre)) {
		etapes.push(pas);
		if (pas.cle === "activite" || pas.cle === "autres")
			parts.push(resultat(pas, minuscule(pas.titre)));
	}
	const minima = solidarite(e, r, trimestre);
	if (minima) {
		etapes.push(minima);
		parts.push(resultat(minima, minuscule(minima.titre)));
	}
	const pf = etapeFamiliales(e, familiales, taux, r.prestationsFamiliales, {
		cle: "",
		references: ["rsa.prestations_forfait", "rsa.prestations_exclues"],
	});
	if (pf) {
		etapes.push(pf);
		parts.push(resultat(pf, minuscule(pf.titre)));
	}
	const ressources = etape({
		cle: "ressources",
		titre: "Ressources comptées",
		texte:
			r.ressources === 0
				? "Nous ne connaissons pas de ressources à compter."
				: "Nous additionnons toutes les ressources comptées.",
		calcul:
			parts.length === 0
				? terme("ressources comptées", 0, "€/mois")
				: parts.length === 1
					? parts[0]
					: somme(...parts),
		valeur: r.ressources,
		unite: "€/mois",
		references: ["rsa.ressources"],
	});
	const logement = etapeForfaitLogement(f, r.forfaitLogement, r.aideLogement, [
		"rsa.forfait_logement",
	]);
	etapes.push(ressources, logement);
	return conclure(r, forfaitaire, ressources, logement, etapes);
}

const minuscule = (titre: string): string => titre.charAt(0).toLowerCase() + titre.slice(1);

function conclure(
	r: Rsa,
	forfaitaire: Etape,
	ressources: Etape,
	logement: Etape,
	etapes: Etape[],
): Recit {
	const fin = {
		calcul: difference(
			resultat(forfaitaire, "montant forfaitaire"),
			resultat(logement, "forfait logement"),
			resultat(ressources, "ressources comptées"),
		),
		unite: "€/mois" as const,
	};
	if (r.montant > 0) {
		etapes.push(
			etape({
				...fin,
				cle: "montant",
				titre: "Montant du revenu de solidarité active",
				texte:
					"C'est le montant forfaitaire, moins le forfait logement et les ressources comptées.",
				valeur: r.montant,
				references: ["rsa"],
			}),
		);
		return { etapes };
	}
	const seuil = citerConstante(taux, "minimum", "minimum versé", "€/mois");
	const reste = condition({
		...fin,
		cle: "seuil",
		titre: "Ce qui reste",
		texte: `Nous retirons du montant forfaitaire le forfait logement et les ressources comptées. Il faut qu'il reste au moins ${ecrireEuros(seuil.valeur)}.`,
		sens: "≥",
		seuil,
		references: ["rsa", "rsa.minimum"],
	});
	etapes.push(reste);
	return {
		etapes,
		refus:
			reste.valeur > 0
				? `il resterait ${ecrireEuros(reste.valeur)} par mois, et rien n'est versé sous ${ecrireEuros(seuil.valeur)}`
				: `vos ressources comptées, ${ecrireEuros(r.ressources)} par mois${r.forfaitLogement > 0 ? ` et le forfait logement, ${ecrireEuros(r.forfaitLogement)},` : ","} atteignent ou dépassent le montant forfaitaire de ${ecrireEuros(r.forfaitaire)}`,
	};
}

/** Ni 25 ans, ni enfant, ou des études. */
function ferme(e: EtatMois): Recit {
	const etapes = e.foyer.adultes.map((parent) => {
		const vous = parent === e.foyer.adultes[0];
		const age = ageAu(parent, e.mois);
		if (parent.etudiant)
			return condition({
				cle: `parent_${parent.rang}.etudes`,
				titre: "Études",
				texte: `${vous ? "Vous faites des études" : "Votre conjoint fait des études"} : le revenu de solidarité active n'est pas ouvert pendant les études, sauf pour un parent isolé.`,
				calcul: terme("études en cours", 1, "nombre"),
				unite: "nombre",
				sens: "<",
				seuil: nombre(1),
				references: ["rsa.age_etudiants"],
			});
		return condition({
			cle: `parent_${parent.rang}.age`,
			titre: "Âge",
			texte: `${vous ? "Vous avez" : "Votre conjoint a"} ${age} ans ; sans enfant à charge, il faut 25 ans. Les jeunes qui ont travaillé deux ans peuvent y avoir droit plus tôt : parlez-en à votre caisse.`,
			calcul: terme(vous ? "votre âge" : "âge de votre conjoint", age, "ans"),
			unite: "ans",
			sens: "≥",
			seuil: citerConstante(taux, "ageMin", "âge minimal", "ans"),
			references: ["rsa.age_etudiants", "rsa.jeune_actif"],
		});
	});
	const etudes = e.foyer.adultes.every((parent) => parent.etudiant);
	const age = ageAu(e.foyer.adultes[0], e.mois);
	return {
		etapes,
		refus: etudes
			? "il n'est pas ouvert pendant les études, sauf pour un parent isolé"
			: `il est ouvert à 25 ans, ou avec un enfant à charge${e.foyer.couple ? "" : `, et vous avez ${age} ans`}`,
	};
}
