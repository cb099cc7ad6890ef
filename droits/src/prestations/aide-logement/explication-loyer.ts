import {
	arrondi,
	type Calcul,
	evaluer,
	minimum,
	nombre,
	produit,
	quotient,
	somme,
	terme,
} from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { type Etape, etape, resultat } from "../../explication/etape.ts";
import { compter, ecrireEuros } from "../../explication/nombres.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { charges, loyers, tauxLoyers } from "./bareme-loyers.ts";
import { citerGrille, colonnesLoyer } from "./explication-grille.ts";
import type { AideLogement } from "./montant.ts";

/** Le loyer et les charges pris en compte : L et C. */
export function etapesLoyer(e: EtatMois, al: AideLogement): Etape[] {
	const plafond = loyerPlafond(e, al);
	return [plafond, loyerRetenu(e, al, plafond), forfaitCharges(e, al)];
}

/** « une personne seule », « un couple avec deux personnes à charge ». */
function foyer({ couple, aCharge }: AideLogement["composition"]): string {
	const adultes = couple ? "un couple" : "une personne seule";
	if (aCharge === 0) return `${adultes} sans personne à charge`;
	return `${adultes} avec ${aCharge === 1 ? "une personne" : compter(aCharge, "personne")} à charge`;
}

function loyerPlafond(e: EtatMois, al: AideLogement): Etape {
	const { chambre, colocation } = e.foyer.logement;
	const composition = chambre ? { couple: false, aCharge: 0 } : al.composition;
	const facteurs: Calcul[] = [
		citerGrille(loyers, colonnesLoyer(e.foyer.zone), composition, e.mois, "plafond", "€/mois"),
	];
	if (colocation) facteurs.push(citerConstante(tauxLoyers, "colocation", "colocation", "taux"));
	if (chambre) facteurs.push(citerConstante(tauxLoyers, "chambre", "chambre", "taux"));
	return etape({
		cle: "loyer_plafond",
		titre: "Plafond de loyer",
		texte: `Le loyer est pris en compte dans la limite d'un plafond, ici celui ${chambre ? "d'une chambre" : `d'${foyer(al.composition)}`}, en zone ${e.foyer.zone}.`,
		calcul: facteurs.length === 1 ? facteurs[0] : arrondi(e.lecture, produit(...facteurs), 2),
		valeur: al.loyerPlafond,
		unite: "€/mois",
		references: [
			"aide_logement.loyer_plafond",
			"aide_logement.personnes_a_charge",
			...(colocation ? (["aide_logement.colocation"] as const) : []),
			...(chambre ? (["aide_logement.chambre"] as const) : []),
		],
	});
}

function loyerRetenu(e: EtatMois, al: AideLogement, plafond: Etape): Etape {
	const meuble = e.foyer.logement.statut_occupation === "locataire_meuble";
	const loyer = terme("votre loyer hors charges", e.foyer.loyer, "€/mois");
	const paye = meuble ? produit(quotient(nombre(2), nombre(3)), loyer) : loyer;
	const reel =
		evaluer(paye) === al.loyerReel ? paye : arrondi(e.lecture, paye, e.lecture.loyer_exact ? 2 : 0);
	const limite = al.loyerReel > al.loyerPlafond;
	return etape({
		cle: "loyer_retenu",
		titre: "Loyer pris en compte (L)",
		texte: `${meuble ? "Pour un meublé, les deux tiers du loyer sont pris en compte. " : ""}${
			limite
				? `Votre loyer dépasse le plafond : nous retenons le plafond, ${ecrireEuros(al.loyerPlafond)}.`
				: "Votre loyer ne dépasse pas le plafond."
		}`,
		calcul: minimum(resultat(plafond, "plafond de loyer"), reel),
		valeur: al.loyerRetenu,
		unite: "€/mois",
		references: ["aide_logement.loyer", ...(meuble ? (["aide_logement.meuble"] as const) : [])],
	});
}

function forfaitCharges(e: EtatMois, al: AideLogement): Etape {
	const { couple, aCharge } = al.composition;
	const outreMer = e.foyer.outreMer;
	const colocation = e.foyer.logement.colocation === true;
	const base = colocation
		? couple
			? outreMer
				? "domColocCouple"
				: "colocCouple"
			: outreMer
				? "domColocIsole"
				: "colocIsole"
		: outreMer
			? "domGeneral"
			: "general";
	const enfant = colocation
		? outreMer
			? "domColocEnfant"
			: "colocEnfant"
		: outreMer
			? "domEnfant"
			: "enfant";
	const forfait = citer(charges, base, e.mois, "forfait de charges", "€/mois");
	return etape({
		cle: "charges",
		titre: "Forfait de charges (C)",
		texte: "Les charges sont comptées par un forfait, quel que soit ce que vous payez.",
		calcul:
			aCharge === 0
				? forfait
				: somme(
						forfait,
						produit(
							nombre(aCharge, "personnes"),
							citer(charges, enfant, e.mois, "par personne à charge", "€/mois"),
						),
					),
		valeur: al.charges,
		unite: "€/mois",
		references: colocation
			? ["aide_logement.charges", "aide_logement.colocation"]
			: ["aide_logement.charges"],
	});
}
