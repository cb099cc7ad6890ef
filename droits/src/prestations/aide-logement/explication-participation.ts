import {
	arrondi,
	type Calcul,
	difference,
	maximum,
	positif,
	produit,
	quotient,
	somme,
	terme,
} from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { type Etape, etape, resultat } from "../../explication/etape.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { loyers } from "./bareme-loyers.ts";
import { p0, r0, r0OutreMer, tauxParticipation, tl } from "./bareme-participation.ts";
import { COLONNES_R0, citerGrille, citerTf, colonnesLoyer } from "./explication-grille.ts";
import { COMPTE_COMPLET } from "./grilles.ts";
import type { AideLogement } from "./montant.ts";

/** Ce que le foyer garde à sa charge : R0, TF, RL, TL, P0 et PP. */
export function etapesParticipation(
	e: EtatMois,
	al: AideLogement,
	loyer: Etape,
	charges: Etape,
	ressources: Etape,
): Etape[] {
	const abattement = etapeR0(e, al);
	const tf = etape({
		cle: "tf",
		titre: "Taux selon la famille (TF)",
		texte: "Plus la famille est grande, plus ce taux est faible.",
		calcul: citerTf(al.composition, e.mois, e.foyer.outreMer),
		valeur: al.tf,
		unite: "taux",
		references: ["aide_logement.tf"],
	});
	const rl = etapeRl(e, al, loyer);
	const tl = etapeTl(e, al, rl);
	const minimale = etape({
		cle: "p0",
		titre: "Participation minimale (P0)",
		texte: "Une part du loyer reste toujours à votre charge.",
		calcul: maximum(
			produit(
				citerConstante(tauxParticipation, "p0", "part du loyer et des charges", "taux"),
				somme(resultat(loyer, "loyer pris en compte"), resultat(charges, "forfait de charges")),
			),
			citer(p0, "forfait", e.mois, "minimum", "€/mois"),
		),
		valeur: al.participationMinimale,
		unite: "€/mois",
		references: ["aide_logement.p0"],
	});
	const participation = etape({
		cle: "participation",
		titre: "Votre participation (PP)",
		texte:
			al.ressources.montant > al.r0
				? "À la participation minimale s'ajoute une part de vos ressources au-dessus de R0."
				: "Vos ressources ne dépassent pas R0 : seule reste la participation minimale.",
		calcul:
			al.ressources.montant > al.r0
				? somme(
						resultat(minimale, "participation minimale"),
						produit(
							somme(resultat(tf, "taux TF"), resultat(tl, "taux TL")),
							difference(resultat(ressources, "ressources R"), resultat(abattement, "R0")),
						),
					)
				: resultat(minimale, "participation minimale"),
		valeur: al.participation,
		unite: "€/mois",
		references: ["aide_logement.participation"],
	});
	return [abattement, tf, rl, tl, minimale, participation];
}

function etapeR0(e: EtatMois, al: AideLogement): Etape {
	const c = al.composition;
	const { supplement, ...sansSupplement } = COLONNES_R0;
	const outreMer = e.foyer.outreMer;
	const colonnes =
		outreMer && e.mois < COMPTE_COMPLET ? sansSupplement : { ...sansSupplement, supplement };
	const quoi = "abattement R0";
	return etape({
		cle: "r0",
		titre: "Ressources sans effet sur l'aide (R0)",
		texte: "Jusqu'à ce montant, vos ressources ne réduisent pas l'aide.",
		calcul:
			outreMer && c.aCharge === 1
				? citer(r0OutreMer, "enfant1", e.mois, `${quoi}, une personne à charge`, "€/an")
				: citerGrille(r0, colonnes, c, e.mois, quoi, "€/an"),
		valeur: al.r0,
		unite: "€/an",
		references: ["aide_logement.r0"],
	});
}

function etapeRl(e: EtatMois, al: AideLogement, loyer: Etape): Etape {
	const rapport = quotient(
		resultat(loyer, "loyer pris en compte"),
		citerGrille(loyers, colonnesLoyer(2), al.composition, e.mois, "loyer de référence", "€/mois"),
	);
	return etape({
		cle: "rl",
		titre: "Rapport au loyer de référence (RL)",
		texte: "Nous comparons votre loyer à un loyer de référence, celui de la zone 2.",
		calcul: e.lecture.rl_arrondi ? arrondi(e.lecture, rapport, 4) : rapport,
		valeur: al.rl,
		unite: "taux",
		references: ["aide_logement.rl"],
	});
}

function etapeTl(e: EtatMois, al: AideLogement, rl: Etape): Etape {
	const seuil1 = citerConstante(tl, "seuil1", "premier seuil", "taux");
	const seuil2 = citerConstante(tl, "seuil2", "second seuil", "taux");
	const taux2 = citerConstante(tl, "taux2", "taux entre les seuils", "taux");
	const taux3 = citerConstante(tl, "taux3", "taux au-delà du second seuil", "taux");
	const rapport = resultat(rl, "rapport RL");
	let calcul: Calcul = terme("taux TL, rapport sous le premier seuil", 0, "taux");
	if (al.rl > seuil2.valeur)
		calcul = somme(
			produit(taux2, difference(seuil2, seuil1)),
			produit(taux3, difference(rapport, seuil2)),
		);
	else if (al.rl > seuil1.valeur) calcul = produit(taux2, difference(rapport, seuil1));
	return etape({
		cle: "tl",
		titre: "Taux selon le loyer (TL)",
		texte: "Plus le loyer est élevé, plus ce taux augmente.",
		calcul:
			e.lecture.tl_arrondi && calcul.operation !== "terme" ? arrondi(e.lecture, calcul, 5) : calcul,
		valeur: al.tl,
		unite: "taux",
		references: ["aide_logement.tl"],
	});
}

/** L'aide avant les réductions : loyer et charges moins participation. */
export function etapeAvant(loyer: Etape, charges: Etape, participation: Etape): Etape {
	return etape({
		cle: "avant",
		titre: "Aide avant réductions",
		texte: "L'aide couvre le loyer et les charges pris en compte, moins votre participation.",
		calcul: positif(
			difference(
				somme(resultat(loyer, "loyer pris en compte"), resultat(charges, "forfait de charges")),
				resultat(participation, "votre participation"),
			),
		),
		unite: "€/mois",
		references: ["aide_logement"],
	});
}
