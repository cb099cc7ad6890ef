import { baseMensuelle } from "../../explication/bmaf.ts";
import {
	type Calcul,
	nombre,
	produit,
	somme,
	type Terme,
	terme,
} from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit, resultat } from "../../explication/etape.ts";
import { compter, enumerer } from "../../explication/nombres.ts";
import { nommerEnfant } from "../../explication/personnes.ts";
import type { EnfantDuMois, EtatMois } from "../../notions/mois.ts";
import { categorie6, taux } from "./bareme.ts";
import type { Aeeh } from "./montant.ts";

/** L'allocation d'éducation de l'enfant handicapé, pas à pas. */
export function expliquerAeeh(e: EtatMois, a: Aeeh): Recit {
	if (a.enfants === 0) return refus(e);
	const enfants = e.enfants.filter(
		({ membre, age }) => membre.handicap && age < taux.valeurs.ageLimite.valeur,
	);
	const base = etape({
		cle: "base",
		titre: "Allocation de base",
		texte: `Vous avez ${compter(a.enfants, "enfant")} qui ${a.enfants === 1 ? "ouvre" : "ouvrent"} droit à l'allocation.`,
		calcul: produit(
			terme("enfants en situation de handicap", a.enfants, "nombre"),
			citerConstante(taux, "base", "taux par enfant", "taux"),
			baseMensuelle(e.mois),
		),
		valeur: a.base,
		unite: "€/mois",
		references: ["aeeh", "aeeh.base", "pf.base_mensuelle"],
	});
	const etapes = [base];
	const parts = [resultat(base, "allocation de base")];
	if (a.complements > 0) {
		const pas = complements(e, enfants, a);
		etapes.push(pas);
		parts.push(resultat(pas, "compléments"));
	}
	if (a.majorations > 0) {
		const pas = majorations(e, enfants, a);
		etapes.push(pas);
		parts.push(resultat(pas, "majoration de parent isolé"));
	}
	etapes.push(
		etape({
			cle: "montant",
			titre: "Montant de l'allocation d'éducation de l'enfant handicapé",
			texte:
				parts.length === 1 ? "C'est l'allocation de base." : "Nous additionnons ce qui précède.",
			calcul: parts.length === 1 ? parts[0] : somme(...parts),
			valeur: a.montant,
			unite: "€/mois",
			references: ["aeeh"],
		}),
	);
	return { etapes };
}

type CleTaux = keyof typeof taux.valeurs;

function complements(e: EtatMois, enfants: readonly EnfantDuMois[], a: Aeeh): Etape {
	const decalage = e.lecture.complements_aeeh ? 0 : 1;
	const parts: Calcul[] = [];
	const categories: number[] = [];
	for (const { membre } of enfants) {
		const categorie = membre.complementAeeh;
		if (categorie === 0) continue;
		categories.push(categorie);
		const libelle = `complément de catégorie ${categorie}`;
		if (categorie === 6) parts.push(citer(categorie6, "montant", e.mois, libelle, "€/mois"));
		else {
			const cle = `categorie${Math.max(1, categorie - decalage)}` as CleTaux;
			parts.push(produit(baseMensuelle(e.mois), citerConstante(taux, cle, libelle, "taux")));
		}
	}
	return etape({
		cle: "complements",
		titre: "Compléments",
		texte: `Un complément s'ajoute selon la catégorie reconnue : ${enumerer(categories.map((c) => `catégorie ${c}`))}.`,
		calcul: parts.length === 1 ? parts[0] : somme(...parts),
		valeur: a.complements,
		unite: "€/mois",
		references: ["aeeh.complement", "aeeh.categories"],
	});
}

function majorations(e: EtatMois, enfants: readonly EnfantDuMois[], a: Aeeh): Etape {
	const parts: Terme[] = [];
	for (const { membre } of enfants) {
		const categorie = membre.complementAeeh;
		if (categorie < 2) continue;
		parts.push(
			citerConstante(
				taux,
				`isole${categorie}` as CleTaux,
				`majoration de parent isolé, catégorie ${categorie}`,
				"taux",
			),
		);
	}
	return etape({
		cle: "majorations",
		titre: "Majoration de parent isolé",
		texte: "Une majoration s'ajoute au complément parce que vous vivez sans conjoint.",
		calcul: produit(baseMensuelle(e.mois), parts.length === 1 ? parts[0] : somme(...parts)),
		valeur: a.majorations,
		unite: "€/mois",
		references: ["aeeh.parent_isole"],
	});
}

function refus(e: EtatMois): Recit {
	const age = citerConstante(taux, "ageLimite", "âge limite", "ans");
	const etapes = e.enfants.flatMap((enfant, rang) =>
		enfant.membre.handicap
			? [
					condition({
						cle: `enfant_${rang + 1}.age`,
						titre: "Âge de votre enfant",
						texte: `Votre ${nommerEnfant(enfant.membre, e.mois)} a passé l'âge limite de 20 ans.`,
						calcul: terme("âge de votre enfant", enfant.age, "ans"),
						unite: "ans",
						sens: "<",
						seuil: age,
						references: ["aeeh"],
					}),
				]
			: [],
	);
	if (etapes.length > 0)
		return { etapes, refus: "elle est versée jusqu'aux 20 ans de l'enfant, qui les a passés" };
	return {
		etapes: [
			condition({
				cle: "enfants",
				titre: "Enfant en situation de handicap",
				texte: "Votre dossier n'indique pas d'enfant dont le handicap est reconnu.",
				calcul: terme("enfants dont le handicap est reconnu", 0, "enfants"),
				unite: "enfants",
				sens: "≥",
				seuil: nombre(1, "enfants"),
				references: ["aeeh", "aeeh.taux"],
			}),
		],
		refus: "aucun handicap n'est reconnu pour un enfant de votre foyer",
	};
}
