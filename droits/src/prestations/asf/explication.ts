import { tauxCommuns } from "../../baremes/communs.ts";
import { TAUX_COMMUNS } from "../../baremes/index.ts";
import { baseMensuelle } from "../../explication/bmaf.ts";
import { type Calcul, difference, nombre, produit, terme } from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { remunere } from "../../explication/enfants.ts";
import { condition, type Etape, etape, type Recit, resultat } from "../../explication/etape.ts";
import { compter, ecrireEuros } from "../../explication/nombres.ts";
import { nommerEnfant } from "../../explication/personnes.ts";
import type { EnfantDuMois, EtatMois } from "../../notions/mois.ts";
import { seuil, tauxAsf } from "./bareme.ts";
import type { Asf } from "./montant.ts";

/** L'allocation de soutien familial, pas à pas. */
export function expliquerAsf(e: EtatMois, a: Asf): Recit {
	const seul = parentSeul(e);
	if (!e.isole)
		return {
			etapes: [seul],
			refus:
				"elle est versée au parent qui vit sans conjoint avec son enfant, et vous vivez en couple",
		};
	const ecartes = e.enfants.flatMap((enfant, rang) => pourquoiEcarte(e, enfant, rang + 1) ?? []);
	const etapes = [seul, ...ecartes, nombreEnfants(a)];
	if (a.enfants === 0)
		return {
			etapes,
			refus:
				e.enfants.length === 0
					? "vous n'avez pas d'enfant à charge"
					: ecartes.length === 1
						? ecartes[0].texte.charAt(0).toLowerCase() + ecartes[0].texte.slice(1, -1)
						: "aucun de vos enfants ne remplit les conditions",
		};
	const due = avantSeuil(e, a);
	etapes.push(due);
	const verse = versement(e, a, due);
	if (a.montant === 0) {
		etapes.push(verse);
		return {
			etapes,
			refus:
				due.valeur <= 0
					? `la pension alimentaire que vous recevez, ${ecrireEuros(a.pensions)}, n'est pas inférieure à l'allocation, ${ecrireEuros(a.enfants * a.parEnfant)}`
					: `il resterait ${ecrireEuros(due.valeur)} par mois, et rien n'est versé jusqu'à ${ecrireEuros(a.seuil)}`,
		};
	}
	etapes.push(verse, {
		...due,
		cle: "montant",
		titre: "Montant de l'allocation de soutien familial",
		texte: "C'est ce qui reste, au-dessus du minimum versé.",
		calcul: resultat(due, "allocation moins pension"),
	});
	return { etapes };
}

function parentSeul(e: EtatMois): Etape {
	const adultes = e.foyer.adultes.length;
	return condition({
		cle: "parent_seul",
		titre: "Parent seul",
		texte:
			adultes === 1
				? "Vous vivez sans conjoint, d'après votre dossier."
				: "Vous vivez en couple, d'après votre dossier : l'allocation va au parent qui vit sans conjoint avec son enfant.",
		calcul: terme("adultes du foyer", adultes, "personnes"),
		unite: "personnes",
		sens: "≤",
		seuil: nombre(1, "personnes"),
		references: ["asf.beneficiaire"],
	});
}

function pourquoiEcarte(e: EtatMois, enfant: EnfantDuMois, rang: number): Etape | undefined {
	const { membre, age, autonome } = enfant;
	const nom = nommerEnfant(membre, e.mois);
	if (age >= TAUX_COMMUNS.ageLimiteEnfant)
		return condition({
			cle: `enfant_${rang}.age`,
			titre: "Âge de votre enfant",
			texte: `Votre enfant a ${age} ans ; l'allocation s'arrête à ses 20 ans.`,
			calcul: terme("âge de votre enfant", age, "ans"),
			unite: "ans",
			sens: "<",
			seuil: citerConstante(tauxCommuns, "ageLimiteEnfant", "âge limite", "ans"),
			references: ["asf", "pf.enfant_autonome"],
		});
	if (autonome) return remunere(e, enfant, rang);
	if (membre.priveAideParent) return undefined;
	return condition({
		cle: `enfant_${rang}.autre_parent`,
		titre: "Aide de l'autre parent",
		texte: `Votre ${nom} reçoit l'aide de son autre parent, d'après votre dossier.`,
		calcul: terme("parents qui n'aident pas votre enfant", 0, "nombre"),
		unite: "nombre",
		sens: "≥",
		seuil: nombre(1),
		references: ["asf"],
	});
}

function nombreEnfants(a: Asf): Etape {
	return condition({
		cle: "enfants",
		titre: "Enfants privés de l'aide d'un parent",
		texte: `${a.enfants === 0 ? "Aucun enfant n'ouvre" : `Vous avez ${compter(a.enfants, "enfant")} qui ${a.enfants === 1 ? "ouvre" : "ouvrent"}`} droit à l'allocation.`,
		calcul: terme("enfants qui ouvrent droit", a.enfants, "enfants"),
		unite: "enfants",
		sens: "≥",
		seuil: nombre(1, "enfants"),
		references: ["asf"],
	});
}

function avantSeuil(e: EtatMois, a: Asf): Etape {
	const parEnfant = produit(
		baseMensuelle(e.mois),
		citer(tauxAsf, "unParent", e.mois, "taux par enfant", "taux"),
	);
	const total: Calcul = produit(terme("enfants", a.enfants, "nombre"), parEnfant);
	return etape({
		cle: "due",
		titre: "Allocation et pension alimentaire",
		texte:
			a.pensions > 0
				? `L'allocation est de ${ecrireEuros(a.parEnfant)} par enfant ; nous en retirons les pensions alimentaires que votre foyer reçoit.`
				: `L'allocation est de ${ecrireEuros(a.parEnfant)} par enfant.`,
		calcul:
			a.pensions > 0
				? difference(total, terme("pensions alimentaires reçues", a.pensions, "€/mois"))
				: total,
		unite: "€/mois",
		references: [
			"asf.montant",
			"pf.base_mensuelle",
			...(a.pensions > 0 ? (["asf.pension_deduite"] as const) : []),
		],
	});
}

function versement(e: EtatMois, a: Asf, due: Etape): Etape {
	return condition({
		cle: "seuil",
		titre: "Minimum versé",
		texte: `Il reste ${ecrireEuros(Math.max(0, due.valeur))} par mois ; l'allocation est versée au-dessus de ${ecrireEuros(a.seuil)}.`,
		calcul: resultat(due, "allocation moins pension"),
		unite: "€/mois",
		sens: ">",
		seuil: citer(seuil, "seuil", e.mois, "minimum versé", "€/mois"),
		references: ["asf.seuil"],
	});
}
