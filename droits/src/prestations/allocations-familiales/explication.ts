import { baseMensuelle } from "../../explication/bmaf.ts";
import {
	arrondi,
	type Calcul,
	difference,
	nombre,
	positif,
	produit,
	quotient,
	somme,
	type Terme,
	terme,
} from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { enfantsPasACharge } from "../../explication/enfants.ts";
import { condition, type Etape, etape, type Recit, resultat } from "../../explication/etape.ts";
import { compter, ecrireEuros, vousEnAvez } from "../../explication/nombres.ts";
import { ressourcesFamiliales } from "../../explication/ressources-familiales.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { plafonds, taux } from "./bareme.ts";
import type { AllocationsFamiliales } from "./montant.ts";

const coefficient = (cle: keyof typeof taux.valeurs, libelle: string): Terme =>
	citerConstante(taux, cle, libelle, "taux");

/** Les allocations familiales, pas à pas. */
export function expliquerAf(e: EtatMois, af: AllocationsFamiliales): Recit {
	const enfants = nombreEnfants(e, af);
	if (af.base === 0 && af.forfait20Ans === 0)
		return {
			etapes: [...enfantsPasACharge(e), enfants],
			refus: `elles sont versées à partir de deux enfants à charge${e.foyer.outreMer ? " (un seul en outre-mer)" : ""} ; ${vousEnAvez(af.enfants)}`,
		};
	const ressources = ressourcesFamiliales(e);
	const etapes = [enfants, ...ressources, ...modulation(e, af, ressources[ressources.length - 1])];
	const parts: Etape[] = [];
	if (af.base > 0) parts.push(base(e, af));
	if (af.majorationAge > 0) parts.push(majorationAge(e, af));
	if (af.forfait20Ans > 0) parts.push(forfait(e, af));
	const complements = complementsDegressifs(e, af);
	etapes.push(...parts, ...complements);
	const termes = [...parts, ...complements.slice(1)].map((p) => resultat(p, p.titre.toLowerCase()));
	etapes.push(
		etape({
			cle: "montant",
			titre: "Montant de vos allocations familiales",
			texte: "Nous additionnons ce qui précède.",
			calcul: termes.length === 1 ? termes[0] : somme(...termes),
			valeur: af.montant,
			unite: "€/mois",
			references: ["af"],
		}),
	);
	return { etapes };
}

function nombreEnfants(e: EtatMois, af: AllocationsFamiliales): Etape {
	const outreMer = e.foyer.outreMer;
	const minimum = outreMer ? 1 : 2;
	return condition({
		cle: "enfants",
		titre: "Enfants à charge",
		texte: `Vous avez ${compter(af.enfants, "enfant")} à charge. Il en faut ${outreMer ? "un" : "deux"} au moins${af.forfait20Ans > 0 && af.enfants < minimum ? ", ou trois en comptant ceux de 20 ans" : ""}.`,
		calcul: terme("enfants à charge", af.enfants, "enfants"),
		unite: "enfants",
		sens: "≥",
		seuil: nombre(minimum, "enfants"),
		references: outreMer ? ["pf.enfant_a_charge", "af.outre_mer"] : ["pf.enfant_a_charge", "af"],
	});
}

function plafond(e: EtatMois, af: AllocationsFamiliales, tranche: 1 | 2): Etape {
	const colonne = tranche === 1 ? "tranche1" : "tranche2";
	return etape({
		cle: `plafond_${tranche}`,
		titre: tranche === 1 ? "Premier plafond de ressources" : "Second plafond de ressources",
		texte: "Le plafond augmente avec le nombre d'enfants à charge.",
		calcul: somme(
			citer(plafonds, colonne, e.mois, "plafond sans enfant", "€/an"),
			produit(
				terme("enfants à charge", af.enfants, "enfants"),
				citer(plafonds, "parEnfant", e.mois, "par enfant", "€/an"),
			),
		),
		valeur: tranche === 1 ? af.plafond1 : af.plafond2,
		unite: "€/an",
		references: ["af.plafonds"],
	});
}

const SUITES = new Map([
	[1, "le montant est entier"],
	[0.5, "le montant est divisé par deux"],
	[0.25, "le montant est divisé par quatre"],
]);

function modulation(e: EtatMois, af: AllocationsFamiliales, ressources: Etape): Etape[] {
	const premier = plafond(e, af, 1);
	const etapes = [premier];
	let dernier = premier;
	if (ressources.valeur > af.plafond1) {
		dernier = plafond(e, af, 2);
		etapes.push(dernier);
	}
	const sous = ressources.valeur <= dernier.valeur;
	etapes.push(
		condition({
			cle: "modulation",
			titre: "Effet de vos ressources",
			texte: `Vos ressources, ${ecrireEuros(ressources.valeur)}, ${sous ? "ne dépassent pas" : "dépassent"} le ${dernier === premier ? "premier" : "second"} plafond de ${ecrireEuros(dernier.valeur)} : ${SUITES.get(af.modulation)}.`,
			calcul: resultat(ressources, "vos ressources"),
			unite: "€/an",
			sens: "≤",
			seuil: resultat(dernier, "plafond"),
			references: ["af.modulation"],
		}),
	);
	return etapes;
}

const MODULATIONS = new Map<number, Terme>([
	[0.5, coefficient("modulation2", "effet des ressources")],
	[0.25, coefficient("modulation3", "effet des ressources")],
]);

/** Multiplie par la modulation quand elle n'est pas de un. */
function moduler(modulation: number, ...facteurs: Calcul[]): Calcul {
	const coefficient = MODULATIONS.get(modulation);
	if (coefficient) facteurs.push(coefficient);
	return facteurs.length === 1 ? facteurs[0] : produit(...facteurs);
}

function base(e: EtatMois, af: AllocationsFamiliales): Etape {
	const n = af.enfants;
	let pourcentage: Calcul = coefficient("deuxEnfants", "pour deux enfants");
	if (n === 1) pourcentage = coefficient("domUnEnfant", "pour un enfant outre-mer");
	else if (n > 2)
		pourcentage = somme(
			pourcentage,
			produit(
				coefficient("parEnfantAuDela", "par enfant au-delà de deux"),
				nombre(n - 2, "enfants"),
			),
		);
	const facteurs: Calcul[] = [arrondi(e.lecture, produit(baseMensuelle(e.mois), pourcentage), 2)];
	if (af.enfantsAlternes > 0)
		facteurs.push(
			difference(
				nombre(1),
				produit(
					coefficient("gardeAlternee", "part d'un enfant en résidence alternée"),
					quotient(
						terme("enfants en résidence alternée", af.enfantsAlternes, "nombre"),
						terme("enfants à charge", n, "nombre"),
					),
				),
			),
		);
	return etape({
		cle: "base",
		titre: "Allocation de base",
		texte:
			af.enfantsAlternes > 0
				? "L'allocation dépend du nombre d'enfants à charge ; un enfant en résidence alternée compte pour moitié."
				: "L'allocation dépend du nombre d'enfants à charge.",
		calcul: moduler(af.modulation, ...facteurs),
		valeur: af.base,
		unite: "€/mois",
		references: [
			n === 1 ? "af.outre_mer" : "af.base",
			"pf.base_mensuelle",
			...(af.enfantsAlternes > 0 ? (["af.garde_alternee"] as const) : []),
		],
	});
}

function majorationAge(e: EtatMois, af: AllocationsFamiliales): Etape {
	const nombreMajores = terme("enfants qui y ouvrent droit", af.enfantsMajores, "nombre");
	const parts =
		af.majoresAlternes > 0
			? difference(
					nombreMajores,
					produit(
						coefficient("gardeAlternee", "part d'un enfant en résidence alternée"),
						terme("dont en résidence alternée", af.majoresAlternes, "nombre"),
					),
				)
			: nombreMajores;
	const cle =
		af.enfants > 1
			? "majorationAge"
			: af.tauxMajoration === taux.valeurs.domMajoration1.valeur
				? "domMajoration1"
				: "domMajoration2";
	return etape({
		cle: "majoration_age",
		titre: "Majoration pour âge",
		texte: `${af.enfantsMajores === 1 ? "Un de vos enfants ouvre" : "Plusieurs de vos enfants ouvrent"} droit à une majoration en raison de ${af.enfantsMajores === 1 ? "son" : "leur"} âge${af.enfants === 2 ? " ; l'aîné de deux enfants n'y ouvre pas droit" : ""}.`,
		calcul: moduler(
			af.modulation,
			baseMensuelle(e.mois),
			produit(coefficient(cle, "majoration par enfant"), parts),
		),
		valeur: af.majorationAge,
		unite: "€/mois",
		references: [
			...(af.enfants > 1
				? (["af.majoration_age", "af.majoration_age.seuil", "af.majoration_age.taux"] as const)
				: (["af.outre_mer"] as const)),
			...(af.majoresAlternes > 0 ? (["af.garde_alternee_majoration"] as const) : []),
		],
	});
}

function forfait(e: EtatMois, af: AllocationsFamiliales): Etape {
	return etape({
		cle: "forfait_20_ans",
		titre: "Allocation forfaitaire de 20 ans",
		texte: `Avec trois enfants ou plus, ${af.enfantsDe20Ans === 1 ? "un enfant de 20 ans donne" : "les enfants de 20 ans donnent"} encore droit à une allocation pendant un an.`,
		calcul: moduler(
			af.modulationForfait,
			terme("enfants de 20 ans", af.enfantsDe20Ans, "nombre"),
			arrondi(
				e.lecture,
				produit(baseMensuelle(e.mois), coefficient("forfait20Ans", "par enfant")),
				2,
			),
		),
		valeur: af.forfait20Ans,
		unite: "€/mois",
		references: ["af.forfait_20_ans", "pf.base_mensuelle"],
	});
}

/** Le dépassement, puis les compléments qui en adoucissent l'effet ; rien s'ils sont nuls. */
function complementsDegressifs(e: EtatMois, af: AllocationsFamiliales): Etape[] {
	if (af.complementBase + af.complementForfait === 0) return [];
	const depassement = etape({
		cle: "depassement",
		titre: "Dépassement du plafond",
		texte:
			"Quand les ressources dépassent de peu un plafond, un complément évite une baisse brutale.",
		calcul: quotient(
			difference(
				terme("vos ressources", e.baseRessources, "€/an"),
				terme(
					"plafond dépassé",
					e.baseRessources > af.plafond2 ? af.plafond2 : af.plafond1,
					"€/an",
				),
			),
			nombre(12, "mois"),
		),
		valeur: af.depassement,
		unite: "€/mois",
		references: ["af.complement_degressif"],
	});
	const complements = [depassement];
	const moins = resultat(depassement, "dépassement par mois");
	if (af.complementBase > 0)
		complements.push(
			etape({
				cle: "complement",
				titre: "Complément dégressif",
				texte: "Le complément est la différence entre votre allocation et le dépassement.",
				calcul: positif(
					difference(
						somme(
							terme("allocation de base", af.base, "€/mois"),
							terme("majoration pour âge", af.majorationAge, "€/mois"),
						),
						moins,
					),
				),
				valeur: af.complementBase,
				unite: "€/mois",
				references: ["af.complement_degressif"],
			}),
		);
	if (af.complementForfait > 0)
		complements.push(
			etape({
				cle: "complement_forfait",
				titre: "Complément dégressif de l'allocation forfaitaire",
				texte: "Le même complément s'applique à l'allocation de 20 ans.",
				calcul: positif(
					difference(terme("allocation forfaitaire", af.forfait20Ans, "€/mois"), moins),
				),
				valeur: af.complementForfait,
				unite: "€/mois",
				references: ["af.complement_degressif_forfait"],
			}),
		);
	return complements;
}
