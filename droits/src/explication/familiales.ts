import type { Constantes } from "../baremes/table.ts";
import type { EtatMois } from "../notions/mois.ts";
import type { PrestationsFamilialesDuMois } from "../notions/prestations-familiales.ts";
import type { CleReference } from "../references.ts";
import { baseMensuelle } from "./bmaf.ts";
import { type Calcul, minimum, produit, somme, terme } from "./calcul.ts";
import { citerConstante } from "./citer.ts";
import { type Etape, etape } from "./etape.ts";

/** Prestations familiales du mois qui comptent comme des ressources ; rien si elles sont nulles. */
export function etapeFamiliales(
	e: EtatMois,
	p: PrestationsFamilialesDuMois,
	tauxRsa: Constantes<"asf">,
	valeur: number,
	d: { cle: string; references: readonly CleReference[] },
): Etape | undefined {
	if (valeur === 0) return undefined;
	const parts: Calcul[] = [];
	if (p.pajeBase.montant > 0) parts.push(terme("allocation de base", p.pajeBase.montant, "€/mois"));
	if (e.foyer.prepare > 0)
		parts.push(terme("prestation partagée d'éducation de l'enfant", e.foyer.prepare, "€/mois"));
	if (p.asf.montant > 0)
		parts.push(
			minimum(
				terme("allocation de soutien familial", p.asf.montant, "€/mois"),
				produit(
					citerConstante(tauxRsa, "asf", "part comptée par enfant", "taux"),
					baseMensuelle(e.mois),
					terme("enfants", p.asf.enfants, "nombre"),
				),
			),
		);
	if (p.cf.montant > 0)
		parts.push(terme("complément familial, sans majoration", p.cf.nonMajore, "€/mois"));
	if (p.af.montant > 0)
		parts.push(
			terme("allocations familiales, sans majoration", Math.min(p.af.base, p.af.montant), "€/mois"),
		);
	return etape({
		cle: `${d.cle}familiales`,
		titre: "Prestations familiales comptées",
		texte:
			"Les prestations familiales auxquelles vous avez droit comptent comme des ressources, sauf leurs majorations.",
		calcul: parts.length === 1 ? parts[0] : somme(...parts),
		valeur,
		unite: "€/mois",
		references: d.references,
	});
}
