import { nombre, produit, terme } from "../../explication/calcul.ts";
import { citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit } from "../../explication/etape.ts";
import { ecrireEuros, ecrireValeur } from "../../explication/nombres.ts";
import type { Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { somme as additionner } from "../../notions/series.ts";
import { taux } from "./bareme.ts";
import { MOIS_SANS_SALAIRE, type Mva } from "./montant.ts";

/**
 * La majoration pour la vie autonome, pas à pas.
 *
 * @param aah AAH de chaque personne, €/mois
 * @param aide aide au logement du foyer, €/mois
 */
export function expliquerMva(
	e: EtatMois,
	m: Mva,
	aah: readonly { membre: Membre; montant: number }[],
	aide: number,
): Recit {
	const parents = aah.filter((p) => !p.membre.estEnfant && p.montant > 0);
	if (parents.length === 0)
		return {
			etapes: [percevoirAah()],
			refus: "elle s'ajoute à l'allocation aux adultes handicapés, qui ne vous est pas due",
		};
	const logement = aideAuLogement(aide);
	const etapes = parents.flatMap((p) => conditions(e, p.membre));
	if (m.montant > 0)
		return {
			etapes: [
				...etapes,
				logement,
				etape({
					cle: "montant",
					titre: "Montant de la majoration pour la vie autonome",
					texte: "C'est un montant fixe par personne.",
					calcul: produit(
						terme("personnes qui y ont droit", m.beneficiaires.length, "nombre"),
						citerConstante(taux, "montant", "montant de la majoration", "€/mois"),
					),
					valeur: m.montant,
					unite: "€/mois",
					references: ["mva.montant"],
				}),
			],
		};
	const manquante = (aide > 0 && etapes.find((pas) => !pas.condition?.remplie)) || logement;
	return {
		etapes: [manquante],
		refus: minuscule(manquante.texte.replace(/^La majoration/, "Elle")),
	};
}

const minuscule = (phrase: string): string =>
	phrase.charAt(0).toLowerCase() + phrase.slice(1).replace(/\.$/, "");

function percevoirAah(): Etape {
	return condition({
		cle: "aah",
		titre: "Allocation aux adultes handicapés",
		texte: "La majoration s'ajoute à l'allocation aux adultes handicapés d'un adulte du foyer.",
		calcul: terme("allocation aux adultes handicapés", 0, "€/mois"),
		unite: "€/mois",
		sens: ">",
		seuil: nombre(0, "€/mois"),
		references: ["mva"],
	});
}

function conditions(e: EtatMois, membre: Membre): Etape[] {
	const cle = `personne_${membre.rang}`;
	const rang = e.mois - membre.origine;
	const salaires = additionner(membre.salaireImposable, rang - MOIS_SANS_SALAIRE, rang - 1);
	return [
		condition({
			cle: `${cle}.taux`,
			titre: "Taux d'incapacité",
			texte: `Le taux d'incapacité est de ${ecrireValeur(membre.tauxIncapacite, "taux")}, et il en faut 80 %.`,
			calcul: terme("taux d'incapacité", membre.tauxIncapacite, "taux"),
			unite: "taux",
			sens: "≥",
			seuil: citerConstante(taux, "incapacite", "taux minimal", "taux"),
			references: ["mva.conditions"],
		}),
		condition({
			cle: `${cle}.salaires`,
			titre: "Pas de revenu d'activité",
			texte:
				salaires > 0
					? `La majoration suppose de ne pas avoir travaillé depuis un an, et vous avez reçu ${ecrireEuros(salaires)} de salaire.`
					: "Il n'y a pas eu de salaire depuis un an.",
			calcul: terme("salaires des douze derniers mois", salaires, "€"),
			unite: "€",
			sens: "≤",
			seuil: nombre(0, "€"),
			references: ["mva.conditions"],
		}),
	];
}

function aideAuLogement(aide: number): Etape {
	return condition({
		cle: "logement",
		titre: "Aide au logement",
		texte:
			aide > 0
				? `Votre aide au logement est de ${ecrireEuros(aide)} par mois.`
				: "La majoration suppose de recevoir une aide au logement, et vous n'en avez pas.",
		calcul: terme("aide au logement", aide, "€/mois"),
		unite: "€/mois",
		sens: ">",
		seuil: nombre(0, "€/mois"),
		references: ["mva.conditions"],
	});
}
