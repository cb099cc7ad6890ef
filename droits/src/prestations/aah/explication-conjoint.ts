import {
	type Calcul,
	difference,
	fois,
	positif,
	produit,
	somme,
	terme,
} from "../../explication/calcul.ts";
import { citerConstante } from "../../explication/citer.ts";
import { type Etape, etape } from "../../explication/etape.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { taux } from "./bareme.ts";
import {
	type AahPersonne,
	ABATTEMENT_FORFAITAIRE,
	CONJOINT_DIX_POUR_CENT,
	CONJOINT_VINGT_POUR_CENT,
} from "./montant.ts";
import { ressourcesAah } from "./ressources.ts";

/** Part retenue des ressources du conjoint, jusqu'en septembre 2023. */
export function ressourcesConjoint(e: EtatMois, p: AahPersonne, cle: string): Etape {
	const conjoint = e.foyer.adultes.find((adulte) => adulte !== p.membre);
	const lues = conjoint
		? ressourcesAah(conjoint, e.mois, p.trimestrielle)
		: { travail: 0, autres: 0 };
	const abattues: Calcul = produit(
		terme("part retenue après la déduction de 10 %", CONJOINT_DIX_POUR_CENT, "taux"),
		terme("ressources de l'autre membre du couple", lues.travail + lues.autres, "€/an"),
	);
	const calcul =
		e.mois < ABATTEMENT_FORFAITAIRE
			? produit(
					abattues,
					terme("part retenue après l'abattement de 20 %", CONJOINT_VINGT_POUR_CENT, "taux"),
				)
			: positif(difference(abattues, abattement(e)));
	return etape({
		cle: `${cle}.conjoint`,
		titre: "Ressources de l'autre membre du couple",
		texte:
			"Jusqu'en septembre 2023, les ressources de l'autre membre du couple comptaient en partie.",
		calcul,
		valeur: p.conjoint,
		unite: "€/an",
		references: ["aah.plafond", "aah.ressources_annuelles"],
	});
}

/** Un montant fixe, et un autre par enfant à charge. */
function abattement(e: EtatMois): Calcul {
	const fixe = citerConstante(taux, "conjointBase", "abattement forfaitaire", "€/an");
	if (e.nombreACharge === 0) return fixe;
	const parEnfant = citerConstante(taux, "conjointParEnfant", "par enfant à charge", "€/an");
	return somme(fixe, fois(parEnfant, e.nombreACharge, "enfants"));
}
