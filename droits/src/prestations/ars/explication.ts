import { bmaf } from "../../baremes/communs.ts";
import { communs } from "../../baremes/index.ts";
import { annee, janvier } from "../../calendrier.ts";
import {
	type Calcul,
	difference,
	nombre,
	positif,
	produit,
	somme,
	terme,
} from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit, resultat } from "../../explication/etape.ts";
import { compter, ecrireEuros } from "../../explication/nombres.ts";
import { ressourcesFamiliales } from "../../explication/ressources-familiales.ts";
import { EtatMois, estAutonome } from "../../notions/mois.ts";
import { plafonds, taux } from "./bareme.ts";
import type { Ars } from "./montant.ts";

const OCTOBRE = 9;
const DECEMBRE = 11;

/** L'allocation de rentrée scolaire de l'année, pas à pas. */
export function expliquerArs(e: EtatMois, a: Ars): Recit {
	const an = annee(e.mois);
	const octobre = janvier(an) + OCTOBRE;
	const scolarises = a.primaire + a.college + a.lycee;
	if (scolarises === 0) return sansEcolier(e);
	const enJanvier = new EtatMois(e.foyer, janvier(an), e.lecture);
	const ressources = ressourcesFamiliales(enJanvier, undefined, a.ressources);
	const revenus = ressources[ressources.length - 1];
	const etapes = [total(a, octobre), ...ressources];
	const limite = etape({
		cle: "plafond",
		titre: "Plafond de ressources",
		texte: "Le plafond augmente avec le nombre d'enfants à charge.",
		calcul: plafondRentree(octobre, a.aCharge),
		valeur: a.plafond,
		unite: "€/an",
		references: ["ars.plafond"],
	});
	const depassement = etape({
		cle: "depassement",
		titre: "Dépassement du plafond",
		texte:
			a.ressources > a.plafond
				? `Vos ressources, ${ecrireEuros(a.ressources)}, dépassent le plafond de ${ecrireEuros(a.plafond)} : l'allocation est réduite du dépassement.`
				: `Vos ressources, ${ecrireEuros(a.ressources)}, ne dépassent pas le plafond de ${ecrireEuros(a.plafond)} : l'allocation est entière.`,
		calcul: positif(
			difference(resultat(revenus, "vos ressources"), resultat(limite, "plafond de ressources")),
		),
		unite: "€/an",
		references: ["ars.plafond", "ars.differentielle"],
	});
	const due = etape({
		cle: a.montant > 0 ? "montant" : "reste",
		titre: a.montant > 0 ? "Montant de l'allocation de rentrée scolaire" : "Ce qui reste",
		texte: "C'est le total pour vos enfants, moins le dépassement.",
		calcul: difference(
			terme("total pour vos enfants", a.total, "€/an"),
			resultat(depassement, "dépassement"),
		),
		unite: "€/an",
		references: ["ars", "ars.differentielle"],
	});
	etapes.push(limite, depassement, due);
	if (a.montant > 0) return { etapes };
	etapes.push(
		condition({
			cle: "seuil",
			titre: "Minimum versé",
			texte: `Rien n'est versé sous ${ecrireEuros(taux.valeurs.minimum.valeur)}.`,
			calcul: resultat(due, "ce qui reste"),
			unite: "€/an",
			sens: "≥",
			seuil: citerConstante(taux, "minimum", "minimum versé", "€/an"),
			references: ["ars.minimum"],
		}),
	);
	return {
		etapes,
		refus:
			due.valeur > 0
				? `il resterait ${ecrireEuros(due.valeur)}, et rien n'est versé sous ${ecrireEuros(taux.valeurs.minimum.valeur)}`
				: `vos ressources de ${enJanvier.anneeRessources}, ${ecrireEuros(a.ressources)}, dépassent le plafond de ${ecrireEuros(a.plafond)} d'une somme plus grande que l'allocation`,
	};
}

/** Plafond pour un nombre d'enfants, aussi celui du complément familial outre-mer. */
export function plafondRentree(mois: number, enfants: number): Calcul {
	return produit(
		citer(plafonds, "plafond", mois, "plafond sans enfant", "€/an"),
		somme(
			nombre(1),
			produit(nombre(enfants, "enfants"), citerConstante(taux, "parEnfant", "par enfant", "taux")),
		),
	);
}

const NIVEAUX = ["primaire", "college", "lycee"] as const;
const AGES = { primaire: "de 6 à 10 ans", college: "de 11 à 14 ans", lycee: "de 15 à 18 ans" };

function total(a: Ars, octobre: number): Etape {
	const parts: Calcul[] = [];
	for (const niveau of NIVEAUX) {
		if (a[niveau] === 0) continue;
		parts.push(
			produit(
				terme(`enfants ${AGES[niveau]}`, a[niveau], "nombre"),
				citerConstante(taux, niveau, `taux pour un enfant ${AGES[niveau]}`, "taux"),
			),
		);
	}
	const enfants = a.primaire + a.college + a.lycee;
	return etape({
		cle: "total",
		titre: "Total pour vos enfants",
		texte: `Vous avez ${compter(enfants, "enfant")} de 6 à 18 ans au 1er décembre. Le montant dépend de ${enfants === 1 ? "son" : "leur"} âge.`,
		calcul: produit(
			citer(bmaf, "bmaf", octobre, "base mensuelle des prestations familiales", "€"),
			parts.length === 1 ? parts[0] : somme(...parts),
		),
		valeur: a.total,
		unite: "€/an",
		references: ["ars.montant", "ars.age", "pf.base_mensuelle"],
	});
}

/** Aucun enfant d'âge scolaire qui ne gagne pas sa vie. */
function sansEcolier(e: EtatMois): Recit {
	const decembre = janvier(annee(e.mois)) + DECEMBRE;
	const etapes: Etape[] = [];
	const { seuilAutonomie } = communs(decembre);
	e.foyer.enfants.forEach((enfant, rang) => {
		const age = Math.floor((decembre - enfant.vie) / 12);
		if (age < 0) return;
		const jeune = age < taux.valeurs.agePrimaire.valeur;
		const paye = estAutonome(enfant, decembre, seuilAutonomie);
		if (!jeune && age < taux.valeurs.ageSortie.valeur && paye) return;
		etapes.push(
			condition({
				cle: `enfant_${rang + 1}.age`,
				titre: "Âge de votre enfant",
				texte: `Au 1er décembre, votre enfant a ${age === 0 ? "moins d'un an" : `${age} an${age > 1 ? "s" : ""}`} ; l'allocation va de 6 à 18 ans.`,
				calcul: terme("âge au 1er décembre", age, "ans"),
				unite: "ans",
				sens: jeune ? "≥" : "<",
				seuil: jeune
					? citerConstante(taux, "agePrimaire", "âge minimal", "ans")
					: citerConstante(taux, "ageSortie", "âge limite", "ans"),
				references: ["ars.age"],
			}),
		);
	});
	etapes.push(
		condition({
			cle: "enfants",
			titre: "Enfants d'âge scolaire",
			texte: "Il faut au moins un enfant de 6 à 18 ans, qui ne gagne pas sa vie.",
			calcul: terme("enfants d'âge scolaire à charge", 0, "enfants"),
			unite: "enfants",
			sens: "≥",
			seuil: nombre(1, "enfants"),
			references: ["ars", "ars.age"],
		}),
	);
	return {
		etapes,
		refus:
			"elle est versée pour un enfant de 6 à 18 ans, et vous n'en avez pas à charge à la rentrée",
	};
}
