import { baseMensuelle } from "../../explication/bmaf.ts";
import { nombre, produit, quotient, somme, terme } from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit } from "../../explication/etape.ts";
import { ecrireEuros } from "../../explication/nombres.ts";
import {
	causeMajoration,
	direPlafond,
	plafondParEnfant,
	sousPlafond,
} from "../../explication/plafond.ts";
import { ressourcesFamiliales } from "../../explication/ressources-familiales.ts";
import { ageAu, type Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { majorationsPlafond, plafonds, plafonds2014, taux, tauxPleins } from "./bareme.ts";
import type { PajeBase } from "./montant.ts";

/** L'allocation de base de la Paje, pas à pas. */
export function expliquerPajeBase(e: EtatMois, p: PajeBase): Recit {
	const plusJeune = dernierNe(e);
	const age = ageDuPlusJeune(plusJeune);
	if (!p.jeuneEnfant)
		return {
			etapes: [age],
			refus: plusJeune
				? `elle est versée jusqu'aux trois ans de l'enfant, et votre plus jeune enfant a ${plusJeune.age} ans`
				: "elle est versée pour un enfant de moins de trois ans, et vous n'avez pas d'enfant",
		};
	const ressources = ressourcesFamiliales(e);
	const total = ressources[ressources.length - 1];
	const plein = plafond(e, p, "plein");
	const etapes = [age, ...ressources, plein];
	if (p.nature === "plein") {
		etapes.push(
			sousPlafond(total, plein, {
				cle: "taux_plein",
				suite: () => "l'allocation est à taux plein",
				references: ["paje_base.plafond"],
			}),
		);
	} else {
		const partiel = plafond(e, p, "partiel");
		etapes.push(
			partiel,
			sousPlafond(total, partiel, {
				cle: "taux_partiel",
				suite: (sous) =>
					sous
						? `elles dépassent celui de ${ecrireEuros(p.plafondPlein)}, l'allocation est à taux partiel`
						: "l'allocation n'est pas due",
				references: ["paje_base.plafond"],
			}),
		);
		if (p.nature === "aucune")
			return {
				etapes,
				refus: `vos ressources de ${e.anneeRessources}, ${ecrireEuros(p.ressources)}, dépassent le plafond de ${ecrireEuros(p.plafondPartiel)}`,
			};
	}
	return { etapes: [...etapes, montant(e, p)] };
}

/** Celui qui ouvre le droit ; la lecture de référence compte aussi l'enfant pas encore né. */
function dernierNe(e: EtatMois): { membre: Membre; age: number } | undefined {
	let dernier: Membre | undefined;
	for (const membre of e.foyer.enfants) {
		if (ageAu(membre, e.mois) < 0 && e.lecture.naissance_requise) continue;
		if (!dernier || membre.naissance > dernier.naissance) dernier = membre;
	}
	return dernier && { membre: dernier, age: Math.max(0, ageAu(dernier, e.mois)) };
}

function ageDuPlusJeune(plusJeune: { age: number } | undefined): Etape {
	const seuil = citerConstante(taux, "ageLimite", "âge limite", "ans");
	if (!plusJeune)
		return condition({
			cle: "enfant",
			titre: "Enfant de moins de trois ans",
			texte: "Nous ne connaissons pas d'enfant né dans votre foyer.",
			calcul: terme("enfants de votre foyer", 0, "enfants"),
			unite: "enfants",
			sens: "≥",
			seuil: nombre(1, "enfants"),
			references: ["paje_base", "paje_base.age"],
		});
	return condition({
		cle: "enfant",
		titre: "Enfant de moins de trois ans",
		texte: `Au 1er du mois, votre plus jeune enfant a ${plusJeune.age === 0 ? "moins d'un an" : `${plusJeune.age} an${plusJeune.age > 1 ? "s" : ""}`}. L'allocation est versée jusqu'à ses trois ans.`,
		calcul: terme("âge de votre plus jeune enfant", plusJeune.age, "ans"),
		unite: "ans",
		sens: "<",
		seuil,
		references: ["paje_base", "paje_base.age"],
	});
}

/** Plafond de l'allocation de base, aussi celui de la prime à la naissance à taux partiel. */
export function plafond(
	e: EtatMois,
	p: { regime2014: boolean; plafondPlein?: number; plafondPartiel: number },
	nature: "plein" | "partiel",
	enfants: number = e.nombreACharge,
): Etape {
	const majore = e.isole || e.biactif;
	const colonne = nature === "plein" ? "pleinMajoration" : "partielMajoration";
	const cause = causeMajoration(e);
	const titre = nature === "plein" ? "Plafond du taux plein" : "Plafond du taux partiel";
	const sansEnfant = "plafond sans enfant";
	const calcul = p.regime2014
		? somme(
				produit(
					citer(plafonds2014, nature, e.mois, sansEnfant, "€/an"),
					somme(
						nombre(1),
						produit(
							citer(plafonds2014, "parEnfant", e.mois, "par enfant", "taux"),
							nombre(enfants, "enfants"),
						),
					),
				),
				...(majore ? [citer(plafonds2014, colonne, e.mois, cause, "€/an")] : []),
			)
		: plafondParEnfant(
				citer(plafonds, nature, e.mois, sansEnfant, "€/an"),
				citer(
					majorationsPlafond,
					"deuxPremiers",
					e.mois,
					"pour chacun des deux premiers enfants",
					"taux",
				),
				citer(
					majorationsPlafond,
					"troisiemeEtPlus",
					e.mois,
					"par enfant à partir du troisième",
					"taux",
				),
				enfants,
				majore ? citer(plafonds, colonne, e.mois, cause, "€/an") : undefined,
			);
	return etape({
		cle: `plafond_${nature}`,
		titre,
		texte: direPlafond(e),
		calcul,
		valeur: nature === "plein" ? p.plafondPlein : p.plafondPartiel,
		unite: "€/an",
		references: ["paje_base.plafond", "pf.biactivite"],
	});
}

function montant(e: EtatMois, p: PajeBase): Etape {
	const tauxPlein = citer(
		tauxPleins,
		p.regime2014 ? "plein2014" : "plein",
		e.mois,
		"taux de l'allocation",
		"taux",
	);
	const multiples = p.allocations > 1;
	const plein = produit(
		baseMensuelle(e.mois),
		tauxPlein,
		...(multiples ? [terme("enfants nés ensemble", p.allocations, "enfants")] : []),
	);
	const parEnfant = multiples
		? ` Elle est due pour chacun de vos ${p.allocations} enfants nés ensemble.`
		: "";
	return etape({
		cle: "montant",
		titre: "Montant de l'allocation de base",
		texte:
			(p.nature === "plein"
				? "L'allocation est une part de la base mensuelle des prestations familiales."
				: "L'allocation est une part de la base mensuelle des prestations familiales, divisée par deux au taux partiel.") +
			parEnfant,
		calcul: p.nature === "plein" ? plein : quotient(plein, nombre(2)),
		valeur: p.montant,
		unite: "€/mois",
		references: [
			"paje_base.montant",
			...(multiples ? (["paje_base"] as const) : []),
			"pf.base_mensuelle",
		],
	});
}
