import { tauxCommuns } from "../baremes/communs.ts";
import { TAUX_COMMUNS } from "../baremes/index.ts";
import type { EnfantDuMois, EtatMois } from "../notions/mois.ts";
import { somme as additionner } from "../notions/series.ts";
import { nombre, quotient, terme } from "./calcul.ts";
import { citerConstante } from "./citer.ts";
import { condition, type Etape } from "./etape.ts";
import { ecrireEuros } from "./nombres.ts";
import { nommerEnfant } from "./personnes.ts";

/** Pourquoi un enfant n'est pas à charge au sens des prestations familiales, avec les deux chiffres. */
export function enfantPasACharge(
	e: EtatMois,
	enfant: EnfantDuMois,
	rang: number,
): Etape | undefined {
	const { membre, age, autonome } = enfant;
	if (enfant.aCharge) return undefined;
	if (age >= TAUX_COMMUNS.ageLimiteEnfant) return tropAge(enfant, rang);
	if (autonome) return remunere(e, enfant, rang);
	const nom = nommerEnfant(membre, e.mois);
	return condition({
		cle: `enfant_${rang}.ecole`,
		titre: "École",
		texte: `Votre ${nom} n'est pas inscrit dans une école ni instruit à la maison, d'après votre dossier : jusqu'à 16 ans, c'est nécessaire pour qu'il compte.`,
		calcul: terme("âge de votre enfant", age, "ans"),
		unite: "ans",
		sens: "≥",
		seuil: citerConstante(
			tauxCommuns,
			"ageFinObligationScolaire",
			"fin de l'obligation scolaire",
			"ans",
		),
		references: ["pf.enfant_a_charge"],
	});
}

function tropAge({ age }: EnfantDuMois, rang: number): Etape {
	return condition({
		cle: `enfant_${rang}.age`,
		titre: "Âge de votre enfant",
		texte: `Votre enfant a ${age} ans ; un enfant est à charge jusqu'à ses 20 ans.`,
		calcul: terme("âge de votre enfant", age, "ans"),
		unite: "ans",
		sens: "<",
		seuil: citerConstante(tauxCommuns, "ageLimiteEnfant", "âge limite", "ans"),
		references: ["pf.enfant_autonome"],
	});
}

/** L'enfant gagne plus de 55 % du Smic en moyenne sur six mois. */
export function remunere(e: EtatMois, { membre }: EnfantDuMois, rang: number): Etape {
	const m = e.mois - membre.origine;
	const total = additionner(membre.salaireNet, m - 6, m - 1);
	const seuil = e.bareme.seuilAutonomie;
	const nom = nommerEnfant(membre, e.mois);
	return condition({
		cle: `enfant_${rang}.salaire`,
		titre: "Salaire de votre enfant",
		texte: `Votre ${nom} a gagné ${ecrireEuros(total / 6)} par mois en moyenne sur six mois ; il n'est plus à charge à partir de ${ecrireEuros(seuil)}.`,
		calcul: quotient(terme("salaires nets des six derniers mois", total, "€"), nombre(6, "mois")),
		unite: "€/mois",
		sens: "<",
		seuil: terme("55 % du Smic de 169 heures", seuil, "€/mois"),
		references: ["pf.enfant_autonome"],
	});
}

/** Une étape par enfant qui n'est pas à charge. */
export const enfantsPasACharge = (e: EtatMois): Etape[] =>
	e.enfants.flatMap((enfant, rang) => enfantPasACharge(e, enfant, rang + 1) ?? []);
