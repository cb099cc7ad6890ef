import { smic, tauxCommuns } from "../../baremes/communs.ts";
import { annee, type Mois } from "../../calendrier.ts";
import {
	type Calcul,
	difference,
	minimum,
	nombre,
	positif,
	produit,
	quotient,
	somme,
	terme,
} from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit, resultat } from "../../explication/etape.ts";
import { ecrireEuros, ecrireValeur } from "../../explication/nombres.ts";
import { nommerEnfant } from "../../explication/personnes.ts";
import { ageAu } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { ageRetraite, couple, montants, taux } from "./bareme.ts";
import { ressourcesConjoint } from "./explication-conjoint.ts";
import { type Aah, type AahPersonne, DECONJUGALISATION } from "./montant.ts";

const T = taux.valeurs;

/** L'allocation aux adultes handicapés, pas à pas, pour chaque personne qui peut y prétendre. */
export function expliquerAah(e: EtatMois, a: Aah): Recit {
	if (a.personnes.length === 0) return sansHandicap();
	const refuses = a.personnes.filter((p) => !p.eligible);
	const admis = a.personnes.filter((p) => p.eligible);
	const etapes = refuses.flatMap((p) => conditions(e, p));
	if (admis.length === 0) return { etapes, refus: minuscule(etapes[etapes.length - 1].texte) };
	const montants: Etape[] = [];
	for (const p of admis) {
		etapes.push(...conditions(e, p), ...calculPersonne(e, p));
		montants.push(etapes[etapes.length - 1]);
	}
	if (admis.length > 1)
		etapes.push(
			etape({
				cle: "montant",
				titre: "Montant pour votre foyer",
				texte: "Chaque personne a sa propre allocation.",
				calcul: somme(...montants.map((m) => resultat(m, m.titre.toLowerCase()))),
				valeur: a.montant,
				unite: "€/mois",
				references: ["aah"],
			}),
		);
	return a.montant > 0 ? { etapes } : { etapes, refus: refus(admis[0]) };
}

const minuscule = (phrase: string): string =>
	phrase.charAt(0).toLowerCase() + phrase.slice(1).replace(/\.$/, "");

function refus(p: AahPersonne): string {
	if (p.invalidite >= p.montantMaximal)
		return `la pension d'invalidité, ${ecrireEuros(p.invalidite)} par mois, n'est pas inférieure à l'allocation, ${ecrireEuros(p.montantMaximal)}`;
	return `les ressources retenues, ${ecrireEuros(p.base)} par mois, ne sont pas inférieures au plafond de ${ecrireEuros(p.plafond)}`;
}

function sansHandicap(): Recit {
	return {
		etapes: [
			condition({
				cle: "handicap",
				titre: "Handicap reconnu",
				texte: "Votre dossier n'indique pas d'adulte dont le handicap est reconnu.",
				calcul: terme("adultes dont le handicap est reconnu", 0, "nombre"),
				unite: "nombre",
				sens: "≥",
				seuil: nombre(1),
				references: ["aah", "aah.taux"],
			}),
		],
		refus: "aucun handicap n'est reconnu pour un adulte de votre foyer",
	};
}

/** « vous », « votre conjoint », « votre enfant de 20 ans ». */
function nom(e: EtatMois, p: AahPersonne): string {
	if (p.membre.estEnfant) return `votre ${nommerEnfant(p.membre, e.mois)}`;
	return p.membre === e.foyer.adultes[0] ? "vous" : "votre conjoint";
}

function conditions(e: EtatMois, p: AahPersonne): Etape[] {
	const { membre } = p;
	const cle = `personne_${membre.rang}`;
	const age = ageAu(membre, e.mois);
	const reconnu = membre.rsdae && membre.tauxIncapacite < T.incapacite.valeur;
	const requis = citerConstante(
		taux,
		reconnu ? "incapaciteRsdae" : "incapacite",
		"taux minimal",
		"taux",
	);
	const dit = ecrireValeur(membre.tauxIncapacite, "taux");
	const sujet =
		nom(e, p) === "vous" ? "Votre taux d'incapacité" : `Le taux d'incapacité de ${nom(e, p)}`;
	const etapes = [
		condition({
			cle: `${cle}.taux`,
			titre: "Taux d'incapacité",
			texte: reconnu
				? `${sujet} est de ${dit} ; avec une restriction durable de l'accès à l'emploi, il en faut 50 %.`
				: `${sujet} est de ${dit} ; il faut 80 %, ou 50 % avec une restriction durable de l'accès à l'emploi.`,
			calcul: terme("taux d'incapacité", membre.tauxIncapacite, "taux"),
			unite: "taux",
			sens: "≥",
			seuil: requis,
			references: ["aah", "aah.taux"],
		}),
	];
	if (!etapes[0].condition?.remplie) return etapes;
	const limite = citer(ageRetraite, "age", e.mois, "âge légal de la retraite", "ans");
	if (reconnu && age > limite.valeur)
		etapes.push(
			condition({
				cle: `${cle}.age`,
				titre: "Âge",
				texte: `Avec un taux inférieur à 80 %, l'allocation s'arrête à l'âge légal de la retraite, ${ecrireValeur(limite.valeur, "ans")}.`,
				calcul: terme("âge", age, "ans"),
				unite: "ans",
				sens: "≤",
				seuil: limite,
				references: ["aah.taux"],
			}),
		);
	else if (age < T.ageMin.valeur)
		etapes.push(
			condition({
				cle: `${cle}.age`,
				titre: "Âge",
				texte:
					"L'allocation est ouverte à 20 ans, ou à 16 ans pour qui n'est plus à la charge de ses parents.",
				calcul: terme("âge", age, "ans"),
				unite: "ans",
				sens: "≥",
				seuil: citerConstante(
					taux,
					p.eligible ? "ageMinNonACharge" : "ageMin",
					"âge minimal",
					"ans",
				),
				references: ["aah.age"],
			}),
		);
	return etapes;
}

function calculPersonne(e: EtatMois, p: AahPersonne): Etape[] {
	const cle = `personne_${p.membre.rang}`;
	const activite = travail(e, p, cle);
	const parts: Calcul[] = [];
	if (p.travailRetenu > 0 || p.autres + p.conjoint === 0)
		parts.push(resultat(activite, "revenus d'activité retenus"));
	if (p.autres > 0)
		parts.push(terme("pensions (alimentaires, retraite, invalidité)", p.autres, "€/an"));
	const etapes = [activite];
	const conjoint = p.conjoint > 0 ? ressourcesConjoint(e, p, cle) : undefined;
	if (conjoint) {
		etapes.push(conjoint);
		parts.push(resultat(conjoint, "ressources de l'autre membre du couple"));
	}
	const base = etape({
		cle: `${cle}.ressources`,
		titre: "Ressources retenues par mois",
		texte:
			e.mois >= DECONJUGALISATION
				? "Seules comptent les ressources personnelles, ramenées au mois."
				: e.foyer.couple
					? "Les ressources du couple sont ramenées au mois."
					: "Les ressources sont ramenées au mois.",
		calcul: quotient(positif(parts.length === 1 ? parts[0] : somme(...parts)), nombre(12, "mois")),
		valeur: p.base,
		unite: "€/mois",
		references: [
			p.trimestrielle ? "aah.ressources_trimestrielles" : "aah.ressources_annuelles",
			...(e.mois >= DECONJUGALISATION ? (["aah.deconjugalisation"] as const) : []),
		],
	});
	const limite = plafond(e, p, cle);
	etapes.push(base, limite, montant(e, p, cle, base, limite));
	return etapes;
}

const periode = (mois: Mois, p: AahPersonne) =>
	p.trimestrielle ? "des trois derniers mois, ramenés à l'année" : `de ${annee(mois) - 2}`;

function travail(e: EtatMois, p: AahPersonne, cle: string): Etape {
	const bas = Math.min(p.travail, p.tranche);
	const abattu = (cleTaux: "abattement1" | "abattement2", quoi: string) =>
		difference(nombre(1), citerConstante(taux, cleTaux, quoi, "taux"));
	const revenus = terme(
		`revenus d'activité et de chômage ${periode(e.mois, p)}`,
		p.travail,
		"€/an",
	);
	const tranche = produit(
		citerConstante(taux, "trancheSmic", "part du Smic", "taux"),
		nombre(12, "mois"),
		citerConstante(tauxCommuns, "heuresSmicMensuel", "heures par mois", "heures"),
		citer(smic, "horaire", e.mois, "Smic horaire", "€/heure"),
	);
	let calcul: Calcul =
		p.travail <= p.tranche
			? produit(abattu("abattement1", "abattement jusqu'à 30 % du Smic"), revenus)
			: somme(
					produit(abattu("abattement1", "abattement jusqu'à 30 % du Smic"), tranche),
					produit(
						abattu("abattement2", "abattement au-delà de 30 % du Smic"),
						difference(revenus, terme("30 % du Smic annuel", bas, "€/an")),
					),
				);
	if (p.travail === 0) calcul = revenus;
	else if (p.cessation)
		calcul = produit(
			calcul,
			difference(
				nombre(1),
				citerConstante(taux, "cessationActivite", "abattement après l'arrêt du travail", "taux"),
			),
		);
	return etape({
		cle: `${cle}.travail`,
		titre: "Revenus d'activité retenus",
		texte:
			p.travail === 0
				? `Nous ne connaissons pas de revenu d'activité ni de chômage pour ${p.trimestrielle ? "les trois derniers mois" : annee(e.mois) - 2}.`
				: "Une partie seulement des revenus d'activité est comptée, pour que le travail reste utile.",
		calcul,
		valeur: p.travailRetenu,
		unite: "€/an",
		references: [
			p.trimestrielle ? "aah.ressources_trimestrielles" : "aah.ressources_annuelles",
			"aah.abattement_activite",
			...(p.cessation && p.travail > 0 ? (["aah.cessation_activite"] as const) : []),
		],
	});
}

function plafond(e: EtatMois, p: AahPersonne, cle: string): Etape {
	const parts: Calcul[] = [nombre(1)];
	if (e.foyer.couple && e.mois < DECONJUGALISATION)
		parts.push(citer(couple, "majoration", e.mois, "pour un couple", "taux"));
	if (e.nombreACharge > 0)
		parts.push(
			produit(
				citerConstante(taux, "majorationEnfant", "par enfant à charge", "taux"),
				nombre(e.nombreACharge, "enfants"),
			),
		);
	const maximal = citer(montants, "montant", e.mois, "montant maximal de l'allocation", "€/mois");
	return etape({
		cle: `${cle}.plafond`,
		titre: "Plafond de ressources",
		texte: "Le plafond part du montant maximal et augmente avec les enfants à charge.",
		calcul: parts.length === 1 ? maximal : produit(maximal, somme(...parts)),
		valeur: p.plafond,
		unite: "€/mois",
		references: ["aah.plafond"],
	});
}

function montant(e: EtatMois, p: AahPersonne, cle: string, base: Etape, plafond: Etape): Etape {
	const maximal = citer(montants, "montant", e.mois, "montant maximal", "€/mois");
	const parts: Calcul[] = [
		maximal,
		positif(difference(resultat(plafond, "plafond"), resultat(base, "ressources retenues"))),
	];
	if (p.invalidite > 0)
		parts.push(positif(difference(maximal, terme("pension d'invalidité", p.invalidite, "€/mois"))));
	const qui = nom(e, p);
	return etape({
		cle: `${cle}.montant`,
		titre: qui === "vous" ? "Montant de l'allocation" : `Montant de l'allocation pour ${qui}`,
		texte:
			p.invalidite > 0
				? "L'allocation complète les ressources jusqu'au plafond, et complète la pension d'invalidité, sans dépasser le montant maximal."
				: "L'allocation complète les ressources jusqu'au plafond, sans dépasser le montant maximal.",
		calcul: minimum(...parts),
		valeur: p.montant,
		unite: "€/mois",
		references: ["aah.montant", "aah"],
	});
}
