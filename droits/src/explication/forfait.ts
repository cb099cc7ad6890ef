import type { Constantes } from "../baremes/table.ts";
import type { CompositionRsa } from "../notions/composition-rsa.ts";
import type { EtatMois } from "../notions/mois.ts";
import type { CleReference } from "../references.ts";
import {
	type Calcul,
	evaluer,
	fois,
	minimum,
	nombre,
	produit,
	somme,
	type Terme,
	terme,
} from "./calcul.ts";
import { citerConstante } from "./citer.ts";
import { type Etape, etape } from "./etape.ts";
import { compter } from "./nombres.ts";

type Taux = Constantes<
	| "couple"
	| "enfant"
	| "enfantSupp"
	| "majore"
	| "majoreEnfant"
	| "forfait1"
	| "forfait2"
	| "forfait3"
>;

/** Ce que le RSA et la prime d'activité ont de commun, avec leurs propres taux et articles. */
export interface Forfaits {
	e: EtatMois;
	composition: CompositionRsa;
	/** Montant d'une personne seule. */
	base: Terme;
	taux: Taux;
	/** Préfixe des clés d'étapes. */
	cle: string;
}

function coefficientSimple({ e, composition: { personnes: p }, taux }: Forfaits): Calcul {
	const parts: Calcul[] = [nombre(1)];
	if (p >= 2) parts.push(citerConstante(taux, "couple", "pour la deuxième personne", "taux"));
	if (p >= 3) parts.push(citerConstante(taux, "enfant", "pour la troisième", "taux"));
	if (p >= 4)
		parts.push(
			citerConstante(taux, e.foyer.couple ? "enfant" : "enfantSupp", "pour la quatrième", "taux"),
		);
	if (p > 4)
		parts.push(
			fois(
				citerConstante(taux, "enfantSupp", "pour chacune des suivantes", "taux"),
				p - 4,
				"personnes",
			),
		);
	return parts.length === 1 ? parts[0] : somme(...parts);
}

function coefficientMajore({ composition, taux }: Forfaits): Calcul {
	const n = composition.enfants.length;
	const parent = citerConstante(taux, "majore", "pour un parent isolé", "taux");
	if (n === 0) return parent;
	return somme(
		parent,
		fois(citerConstante(taux, "majoreEnfant", "par enfant", "taux"), n, "enfants"),
	);
}

/** Montant forfaitaire selon la composition du foyer. */
export function etapeForfaitaire(
	f: Forfaits,
	valeur: number,
	references: readonly CleReference[],
): Etape {
	const { composition: c, base } = f;
	const p = c.personnes;
	const simple = p === 1 ? base : produit(base, coefficientSimple(f));
	const majore = produit(base, coefficientMajore(f));
	const retenu = c.majore && Math.abs(valeur - evaluer(majore)) < 0.005 ? majore : simple;
	return etape({
		cle: `${f.cle}forfaitaire`,
		titre: "Montant forfaitaire de votre foyer",
		texte:
			retenu === majore
				? `Le montant forfaitaire est majoré parce que vous vivez sans conjoint, ${c.enfants.length === 0 ? "en attendant un enfant" : `avec ${compter(c.enfants.length, "enfant")} à charge`}.`
				: p === 1
					? "Votre foyer compte une personne : c'est le montant de base."
					: `Votre foyer compte ${compter(p, "personne")} : le montant d'une personne seule est augmenté pour ${p === 2 ? "la deuxième" : "chacune des autres"}.`,
		calcul: retenu,
		valeur,
		unite: "€/mois",
		references,
	});
}

/** Forfait logement, déduit quand le foyer est aidé ou logé sans loyer. */
export function etapeForfaitLogement(
	f: Forfaits,
	valeur: number,
	aide: number,
	references: readonly CleReference[],
): Etape {
	const p = f.composition.personnes;
	const cle = p === 1 ? "forfait1" : p === 2 ? "forfait2" : "forfait3";
	const part = citerConstante(f.taux, cle, "part du montant forfaitaire", "taux");
	const facteurs: Calcul[] = [f.base, part];
	if (p >= 2) {
		const parts: Calcul[] = [
			nombre(1),
			citerConstante(f.taux, "couple", "deuxième personne", "taux"),
		];
		if (p >= 3) parts.push(citerConstante(f.taux, "enfant", "troisième personne", "taux"));
		facteurs.push(somme(...parts));
	}
	const forfait = produit(...facteurs);
	const { statut_occupation: statut } = f.e.foyer.logement;
	const aidee = statut !== "proprietaire" && statut !== "loge_gratuitement";
	let calcul: Calcul = forfait;
	let texte =
		"Vous n'avez pas de loyer à payer : une somme est retirée du montant forfaitaire, selon le nombre de personnes.";
	if (valeur === 0) {
		calcul = terme("forfait logement", 0, "€/mois");
		texte =
			"Aucune aide au logement ne vous est due ce mois-là : rien n'est retiré pour votre logement.";
	} else if (aidee) {
		calcul = minimum(terme("votre aide au logement", aide, "€/mois"), forfait);
		texte =
			"Vous avez droit à une aide au logement : une somme est retirée, qui ne dépasse pas cette aide.";
	}
	return etape({
		cle: `${f.cle}forfait_logement`,
		titre: "Forfait logement",
		texte,
		calcul,
		valeur,
		unite: "€/mois",
		references,
	});
}
