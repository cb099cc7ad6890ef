import { baseMensuelle } from "../../explication/bmaf.ts";
import { arrondi, nombre, produit, terme } from "../../explication/calcul.ts";
import { citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit } from "../../explication/etape.ts";
import { compter, ecrireEuros } from "../../explication/nombres.ts";
import { sousPlafond } from "../../explication/plafond.ts";
import { ressourcesFamiliales } from "../../explication/ressources-familiales.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { taux } from "./bareme.ts";
import { MOIS_AVANT_TERME, type PrimeNaissance } from "./montant.ts";

/**
 * La prime à la naissance, pas à pas.
 *
 * @param plafond étape du plafond, pour un nombre d'enfants
 */
export function expliquerPrimeNaissance(
	e: EtatMois,
	p: PrimeNaissance,
	plafond: (enfants: number) => Etape,
): Recit {
	const versement = moisDuVersement(e, p);
	if (!p.moisDeVersement) {
		const terme = prochainTerme(e);
		return {
			etapes: [versement],
			refus:
				terme === undefined
					? "aucune grossesse n'est connue dans votre foyer"
					: "elle est versée une seule fois, deux mois avant la naissance prévue",
		};
	}
	const ressources = ressourcesFamiliales(e);
	const limite = plafond(e.nombreACharge + p.aNaitre);
	const sous = sousPlafond(ressources[ressources.length - 1], limite, {
		cle: "condition_ressources",
		references: ["paje_base.plafond"],
	});
	const etapes = [versement, ...ressources, limite, sous];
	if (p.montant === 0)
		return {
			etapes,
			refus: `vos ressources de ${e.anneeRessources}, ${ecrireEuros(p.ressources)}, dépassent le plafond de ${ecrireEuros(p.plafond)}`,
		};
	return { etapes: [...etapes, montant(e, p)] };
}

/** Mois qui restent avant le terme le plus proche. */
function prochainTerme(e: EtatMois): number | undefined {
	const restants = e.foyer.membres.filter((m) => m.terme >= e.mois).map((m) => m.terme - e.mois);
	return restants.length === 0 ? undefined : Math.min(...restants);
}

function moisDuVersement(e: EtatMois, p: PrimeNaissance): Etape {
	const reste = p.moisDeVersement ? MOIS_AVANT_TERME : prochainTerme(e);
	const attendu = nombre(MOIS_AVANT_TERME, "mois");
	if (reste === undefined)
		return condition({
			cle: "grossesse",
			titre: "Grossesse",
			texte:
				"La prime est versée pendant le septième mois de grossesse. Nous ne connaissons pas de grossesse dans votre foyer.",
			calcul: terme("enfants à naître", 0, "enfants"),
			unite: "enfants",
			sens: "≥",
			seuil: nombre(1, "enfants"),
			references: ["paje_naissance"],
		});
	return condition({
		cle: "grossesse",
		titre: "Mois du versement",
		texte: `La prime est versée deux mois avant la naissance prévue. Il reste ${reste} mois avant la naissance${p.moisDeVersement ? "" : reste > MOIS_AVANT_TERME ? " : elle viendra plus tard" : " : son mois est passé"}.`,
		calcul: terme("mois avant la naissance", reste, "mois"),
		unite: "mois",
		sens: reste > MOIS_AVANT_TERME ? "≤" : "≥",
		seuil: attendu,
		references: ["paje_naissance", "paje_naissance.versement"],
	});
}

function montant(e: EtatMois, p: PrimeNaissance): Etape {
	const unitaire = arrondi(
		e.lecture,
		produit(baseMensuelle(e.mois), citerConstante(taux, "prime", "taux de la prime", "taux")),
		2,
	);
	return etape({
		cle: "montant",
		titre: "Montant de la prime à la naissance",
		texte: `La prime est versée une fois, pour ${compter(p.aNaitre, "enfant")} à naître.`,
		calcul:
			p.aNaitre === 1
				? unitaire
				: produit(terme("enfants à naître", p.aNaitre, "nombre"), unitaire),
		valeur: p.montant,
		unite: "€",
		references: ["paje_naissance.montant", "pf.base_mensuelle"],
	});
}
