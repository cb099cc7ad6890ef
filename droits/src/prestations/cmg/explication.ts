import { baseMensuelle } from "../../explication/bmaf.ts";
import { type Calcul, nombre, produit, somme, terme } from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit } from "../../explication/etape.ts";
import { sousPlafond } from "../../explication/plafond.ts";
import { ressourcesFamiliales } from "../../explication/ressources-familiales.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { plafonds, taux } from "./bareme.ts";
import { type Cmg, FIN_CMG } from "./montant.ts";

const PREFIXES = {
	assistante_maternelle: "assmat",
	structure_assistante_maternelle: "structure",
	structure_garde_domicile: "domicile",
} as const;

/** Le complément de mode de garde, pas à pas ; montant maximal, avant le coût de la garde. */
export function expliquerCmg(e: EtatMois, c: Cmg): Recit {
	if (e.mois >= FIN_CMG) return { etapes: [] };
	const prefixe = PREFIXES[e.foyer.modeGarde as keyof typeof PREFIXES];
	if (!prefixe)
		return {
			etapes: [
				absence("garde", "Garde payante", "Nous ne connaissons pas de garde payante.", "gardes"),
			],
			refus: "aucune garde payante n'est connue pour votre foyer",
		};
	if (!c.moinsDe3Ans && !c.de3A5Ans) return sansJeuneEnfant(e);
	const ressources = ressourcesFamiliales(e);
	const total = ressources[ressources.length - 1];
	const premier = plafond(e, c, 1);
	const etapes = [...ressources, premier];
	let tranche: 1 | 2 | 3 = 1;
	let dernier = premier;
	if (total.valeur >= c.plafond1) {
		dernier = plafond(e, c, 2);
		etapes.push(dernier);
		tranche = total.valeur < c.plafond2 ? 2 : 3;
	}
	etapes.push(
		sousPlafond(total, dernier, {
			cle: "tranche",
			titre: "Effet de vos ressources",
			sens: "<",
			suite: () =>
				`le taux est celui de la ${["première", "deuxième", "troisième"][tranche - 1]} tranche`,
			references: [prefixe === "assmat" ? "cmg.emploi_direct" : "cmg.structure"],
		}),
		etape({
			cle: "montant",
			titre: "Montant maximal",
			texte:
				"Ce montant est un maximum : il est limité par ce que la garde vous coûte. Entre trois et six ans, il est réduit de moitié.",
			calcul: produit(
				baseMensuelle(e.mois),
				ages(c),
				citerConstante(taux, `${prefixe}${tranche}`, "taux de la tranche", "taux"),
			),
			valeur: c.montant,
			unite: "€/mois",
			references: [
				prefixe === "assmat" ? "cmg.emploi_direct" : "cmg.structure",
				"cmg.age",
				"pf.base_mensuelle",
			],
		}),
	);
	return { etapes };
}

function sansJeuneEnfant(e: EtatMois): Recit {
	const ages = e.enfants.map((enfant) => enfant.age);
	if (ages.length === 0)
		return {
			etapes: [
				absence("enfant", "Enfant de moins de six ans", "Vous n'avez pas d'enfant né.", "enfants"),
			],
			refus: "il est versé pour un enfant de moins de six ans, et vous n'avez pas d'enfant né",
		};
	const age = Math.min(...ages);
	return {
		etapes: [
			condition({
				cle: "enfant",
				titre: "Enfant de moins de six ans",
				texte: `Votre plus jeune enfant a ${age} ans ; le complément est versé jusqu'à ses six ans.`,
				calcul: terme("âge de votre plus jeune enfant", age, "ans"),
				unite: "ans",
				sens: "<",
				seuil: citerConstante(taux, "ageReduit", "âge limite", "ans"),
				references: ["cmg.age"],
			}),
		],
		refus: `il est versé jusqu'aux six ans de l'enfant, et votre plus jeune enfant a ${age} ans`,
	};
}

function absence(cle: string, titre: string, texte: string, mot: "gardes" | "enfants"): Etape {
	return condition({
		cle,
		titre,
		texte,
		calcul: terme(mot === "gardes" ? "gardes payantes connues" : "enfants", 0, "nombre"),
		unite: "nombre",
		sens: "≥",
		seuil: nombre(1),
		references: ["cmg"],
	});
}

function plafond(e: EtatMois, c: Cmg, rang: 1 | 2): Etape {
	const n = e.nombreACharge;
	const base =
		n < 2
			? citer(plafonds, `un${rang}`, e.mois, "plafond pour un enfant", "€/an")
			: citer(plafonds, `deux${rang}`, e.mois, "plafond pour deux enfants", "€/an");
	return etape({
		cle: `plafond_${rang}`,
		titre: rang === 1 ? "Premier plafond" : "Second plafond",
		texte: "Le plafond augmente avec le nombre d'enfants à charge.",
		calcul:
			n > 2
				? somme(
						base,
						produit(
							nombre(n - 2, "enfants"),
							citer(plafonds, `supp${rang}`, e.mois, "par enfant au-delà de deux", "€/an"),
						),
					)
				: base,
		valeur: rang === 1 ? c.plafond1 : c.plafond2,
		unite: "€/an",
		references: ["cmg.emploi_direct"],
	});
}

function ages(c: Cmg): Calcul {
	const reduit = citerConstante(taux, "tauxReduit", "enfant de trois à six ans", "nombre");
	const plein = terme("enfant de moins de trois ans", 1, "nombre");
	if (!c.de3A5Ans) return plein;
	return c.moinsDe3Ans ? somme(plein, reduit) : reduit;
}
