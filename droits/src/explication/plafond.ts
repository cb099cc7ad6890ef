import type { EtatMois } from "../notions/mois.ts";
import { type Calcul, fois, nombre, produit, somme, type Terme } from "./calcul.ts";
import { condition, type Etape, resultat } from "./etape.ts";
import { ecrireEuros } from "./nombres.ts";

/** Plafond de ressources qui croît avec les enfants, puis pour une personne seule ou deux revenus. */
export function plafondParEnfant(
	sansEnfant: Terme,
	deuxPremiers: Terme,
	suivants: Terme,
	enfants: number,
	majoration: Terme | undefined,
): Calcul {
	const parts: Calcul[] = [nombre(1)];
	if (enfants > 0) parts.push(fois(deuxPremiers, Math.min(enfants, 2), "enfants"));
	if (enfants > 2) parts.push(fois(suivants, enfants - 2, "enfants"));
	const seul = parts.length === 1 ? sansEnfant : produit(sansEnfant, somme(...parts));
	return majoration ? somme(seul, majoration) : seul;
}

/** La majoration du plafond a deux causes, qui se disent autrement. */
export const causeMajoration = (e: EtatMois): string =>
	e.isole ? "majoration pour un parent sans conjoint" : "majoration pour deux revenus";

/** Phrase sur ce qui fait le plafond. */
export function direPlafond(e: EtatMois): string {
	if (e.isole)
		return "Le plafond augmente avec les enfants à charge, et parce que vous vivez sans conjoint.";
	if (e.biactif)
		return "Le plafond augmente avec les enfants à charge, et parce que vous avez deux revenus.";
	return "Le plafond augmente avec les enfants à charge.";
}

/** Comparaison des ressources à un plafond. */
export function sousPlafond(
	ressources: Etape,
	plafond: Etape,
	d: Pick<Parameters<typeof condition>[0], "cle" | "references"> & {
		suite?: (sous: boolean) => string;
		sens?: "<" | "≤";
		titre?: string;
	},
): Etape {
	const sens = d.sens ?? "≤";
	const sous =
		sens === "<" ? ressources.valeur < plafond.valeur : ressources.valeur <= plafond.valeur;
	const verbe = sous
		? sens === "<"
			? "sont inférieures au"
			: "ne dépassent pas le"
		: sens === "<"
			? "atteignent ou dépassent le"
			: "dépassent le";
	return condition({
		cle: d.cle,
		titre: d.titre ?? "Condition de ressources",
		texte: `Vos ressources, ${ecrireEuros(ressources.valeur)}, ${verbe} plafond de ${ecrireEuros(plafond.valeur)}${d.suite ? ` : ${d.suite(sous)}` : ""}.`,
		calcul: resultat(ressources, "vos ressources"),
		unite: "€/an",
		sens,
		seuil: resultat(plafond, plafond.titre.toLowerCase()),
		references: d.references,
	});
}
