import { baseMensuelle } from "../../explication/bmaf.ts";
import {
	arrondi,
	type Calcul,
	difference,
	nombre,
	produit,
	quotient,
	somme,
	terme,
} from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit, resultat } from "../../explication/etape.ts";
import { compter, ecrireEuros, vousEnAvez } from "../../explication/nombres.ts";
import {
	causeMajoration,
	direPlafond,
	plafondParEnfant,
	sousPlafond,
} from "../../explication/plafond.ts";
import { ressourcesFamiliales } from "../../explication/ressources-familiales.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { plafonds, taux, tauxMajore, tauxOutreMer } from "./bareme.ts";
import { aChargeCf, type ComplementFamilial, ouvreCf } from "./montant.ts";

const coefficient = (cle: keyof typeof taux.valeurs, libelle: string) =>
	citerConstante(taux, cle, libelle, "taux");

/**
 * Le complément familial, pas à pas.
 *
 * @param plafondOutreMer plafond de la rentrée scolaire, qui est celui d'outre-mer
 * @param pajeBase allocation de base du mois, €/mois
 */
export function expliquerCf(
	e: EtatMois,
	cf: ComplementFamilial,
	plafondOutreMer: (enfants: number) => Calcul,
	pajeBase: number,
): Recit {
	const enfants = e.foyer.outreMer ? enfantsOutreMer(e) : [nombreEnfants(e)];
	if (cf.plafond === 0)
		return {
			etapes: enfants,
			refus: e.foyer.outreMer
				? "il est versé outre-mer pour un enfant de trois ou quatre ans, sans enfant plus jeune"
				: `il est versé à partir de trois enfants à charge de trois ans ou plus, et ${vousEnAvez(enfants[0].valeur)}`,
		};
	const ressources = ressourcesFamiliales(e, aChargeCf, cf.ressources);
	const total = ressources[ressources.length - 1];
	const limite = plafond(e, cf, plafondOutreMer);
	const etapes = [...enfants, ...ressources, limite];
	if (cf.nature === "differentiel") {
		etapes.push(montantDifferentiel(e, total, limite));
	} else {
		const condition = sousPlafond(total, limite, {
			cle: "condition_ressources",
			references: ["cf.plafond"],
		});
		etapes.push(condition);
		if (cf.nature === "aucun")
			return {
				etapes,
				refus: `vos ressources de ${e.anneeRessources}, ${ecrireEuros(cf.ressources)}, dépassent le plafond de ${ecrireEuros(cf.plafond)}`,
			};
		if (cf.nature === "majore") etapes.push(moitiePlafond(total, limite));
	}
	if (cf.nonCumul) {
		etapes.push(nonCumul(e, pajeBase));
		return {
			etapes,
			refus:
				pajeBase > 0
					? "il ne s'ajoute pas à l'allocation de base, que vous pouvez recevoir"
					: "il ne s'ajoute pas à la prestation partagée d'éducation de l'enfant",
		};
	}
	etapes.push(montant(e, cf, etapes[etapes.length - 1]));
	return { etapes };
}

function nombreEnfants(e: EtatMois): Etape {
	const ouvrants = e.enfants.filter((enfant) => aChargeCf(enfant) && ouvreCf(enfant, false)).length;
	return condition({
		cle: "enfants",
		titre: "Enfants de trois à vingt ans",
		texte: `Il faut au moins trois enfants à charge, de trois ans ou plus et de moins de vingt et un ans ; ${vousEnAvez(ouvrants)}.`,
		calcul: terme("enfants de trois à vingt ans", ouvrants, "enfants"),
		unite: "enfants",
		sens: "≥",
		seuil: citerConstante(taux, "enfantsMin", "minimum", "enfants"),
		references: ["cf", "cf.enfants"],
	});
}

function enfantsOutreMer(e: EtatMois): Etape[] {
	const aCharge = e.enfants.filter(aChargeCf);
	const petits = aCharge.filter((enfant) => enfant.age < taux.valeurs.domAgePrivatif.valeur).length;
	const ouvrants = aCharge.filter((enfant) => ouvreCf(enfant, true)).length;
	const ouvrant = condition({
		cle: "enfants",
		titre: "Enfants de trois ou quatre ans",
		texte: `Outre-mer, il faut un enfant de trois ou quatre ans ; ${vousEnAvez(ouvrants)}.`,
		calcul: terme("enfants de trois ou quatre ans", ouvrants, "enfants"),
		unite: "enfants",
		sens: "≥",
		seuil: citerConstante(taux, "domEnfantsMin", "minimum", "enfants"),
		references: ["cf.outre_mer"],
	});
	if (!ouvrant.condition?.remplie) return [ouvrant];
	return [
		ouvrant,
		condition({
			cle: "enfants_petits",
			titre: "Enfants de moins de trois ans",
			texte: `Outre-mer, aucun enfant ne doit avoir moins de trois ans ; ${vousEnAvez(petits)}.`,
			calcul: terme("enfants de moins de trois ans", petits, "enfants"),
			unite: "enfants",
			sens: "<",
			seuil: nombre(1, "enfants"),
			references: ["cf.outre_mer"],
		}),
	];
}

function plafond(
	e: EtatMois,
	cf: ComplementFamilial,
	plafondOutreMer: (enfants: number) => Calcul,
): Etape {
	return etape({
		cle: "plafond",
		titre: "Plafond de ressources",
		texte: e.foyer.outreMer ? "Le plafond augmente avec les enfants à charge." : direPlafond(e),
		calcul: e.foyer.outreMer
			? plafondOutreMer(cf.aCharge)
			: plafondParEnfant(
					citer(plafonds, "sansEnfant", e.mois, "plafond sans enfant", "€/an"),
					coefficient("deuxPremiers", "pour chacun des deux premiers enfants"),
					coefficient("troisiemeEtPlus", "par enfant à partir du troisième"),
					cf.aCharge,
					e.isole || e.biactif
						? citer(plafonds, "biactifsIsoles", e.mois, causeMajoration(e), "€/an")
						: undefined,
				),
		valeur: cf.plafond,
		unite: "€/an",
		references: e.foyer.outreMer ? ["cf.outre_mer"] : ["cf.plafond", "pf.biactivite"],
	});
}

function moitiePlafond(ressources: Etape, plafond: Etape): Etape {
	const moitie = plafond.valeur * taux.valeurs.seuilMajore.valeur;
	return condition({
		cle: "majore",
		titre: "Complément majoré",
		texte: `Vos ressources ne dépassent pas la moitié du plafond, ${ecrireEuros(moitie)} : le complément est majoré.`,
		calcul: resultat(ressources, "vos ressources"),
		unite: "€/an",
		sens: "≤",
		seuil: terme("moitié du plafond", moitie, "€/an"),
		references: ["cf.majore_plafond"],
	});
}

const plein = (e: EtatMois) =>
	produit(
		baseMensuelle(e.mois),
		e.foyer.outreMer
			? citer(tauxOutreMer, "base", e.mois, "taux du complément", "taux")
			: coefficient("base", "taux du complément"),
	);

function montantDifferentiel(e: EtatMois, ressources: Etape, plafond: Etape): Etape {
	return etape({
		cle: "differentiel",
		titre: "Complément différentiel",
		texte: "Vos ressources dépassent de peu le plafond : le complément est réduit du dépassement.",
		calcul: quotient(
			difference(
				somme(resultat(plafond, "plafond"), produit(nombre(12, "mois"), plein(e))),
				resultat(ressources, "vos ressources"),
			),
			nombre(12, "mois"),
		),
		unite: "€/mois",
		references: ["cf.differentiel", "cf.montant"],
	});
}

function nonCumul(e: EtatMois, pajeBase: number): Etape {
	return condition({
		cle: "non_cumul",
		titre: "Pas avec l'allocation de base",
		texte:
			"Le complément familial ne s'ajoute ni à l'allocation de base ni à la prestation partagée d'éducation de l'enfant.",
		calcul: somme(
			terme("allocation de base", pajeBase, "€/mois"),
			terme("prestation partagée d'éducation de l'enfant", e.foyer.prepare, "€/mois"),
		),
		unite: "€/mois",
		sens: "≤",
		seuil: nombre(0, "€/mois"),
		references: ["cf.non_cumul"],
	});
}

function montant(e: EtatMois, cf: ComplementFamilial, precedente: Etape): Etape {
	const majore = e.foyer.outreMer
		? citer(tauxOutreMer, "majore", e.mois, "taux du complément majoré", "taux")
		: citer(tauxMajore, "majore", e.mois, "taux du complément majoré", "taux");
	const calcul =
		cf.nature === "differentiel"
			? resultat(precedente, "complément différentiel")
			: cf.nature === "majore"
				? produit(baseMensuelle(e.mois), majore)
				: plein(e);
	return etape({
		cle: "montant",
		titre: "Montant du complément familial",
		texte: `Le complément familial est un montant par famille, le même quel que soit le nombre d'enfants (ici ${compter(cf.enfants, "enfant")}).`,
		calcul: arrondi(e.lecture, calcul, 2),
		valeur: cf.montant,
		unite: "€/mois",
		references: [cf.nature === "majore" ? "cf.majore" : "cf.montant", "pf.base_mensuelle"],
	});
}
