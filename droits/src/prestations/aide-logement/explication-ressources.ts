import { aspa } from "../../baremes/communs.ts";
import { annee, janvier } from "../../calendrier.ts";
import {
	type Calcul,
	centaineSuperieure,
	difference,
	maximum,
	nombre,
	positif,
	produit,
	somme,
	terme,
} from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { type Etape, etape, resultat } from "../../explication/etape.ts";
import { dePeriode, majuscule } from "../../explication/nombres.ts";
import { deduction } from "../../explication/ressources-familiales.ts";
import { possessif } from "../../explication/revenus.ts";
import type { Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import type { CleReference } from "../../references.ts";
import { etudiants, tauxRessources } from "./bareme-ressources.ts";
import { PLAFONDS_ASPA } from "./charges.ts";
import type { AideLogement } from "./montant.ts";
import { type RessourcesPersonne, ressourcesLogement } from "./ressources.ts";

/** Les ressources du foyer (R), personne par personne. */
export function etapesRessources(
	e: EtatMois,
	al: AideLogement,
	aah: readonly { membre: Membre; montant: number }[],
): Etape[] {
	const r = al.ressources;
	const forfait = r.forfaitEtudiant ? forfaitEtudiant(e) : undefined;
	const etapes: Etape[] = [];
	const parts: Calcul[] = [];
	if (!(forfait && r.contemporaines)) {
		// Le même calcul que celui du relevé, qui note cette fois chaque personne.
		ressourcesLogement(
			e,
			aah,
			() => !r.evaluationForfaitaire,
			(d) => {
				if (d.forfait + d.salaires + d.chomage + d.benefices + d.pensions === 0) return;
				const pas = personne(e, d, r.contemporaines);
				etapes.push(pas);
				parts.push(resultat(pas, minuscule(pas.titre)));
			},
		);
	}
	const total = totalFoyer(r, parts, forfait);
	etapes.push(
		etape({
			cle: "ressources_total",
			titre: "Ressources du foyer",
			texte: forfait
				? `Pour un étudiant, les ressources sont ${r.contemporaines ? "" : "au moins "}un forfait fixé par la loi.`
				: r.avantArrondi === 0
					? `Nous ne comptons pas de ressources ${periode(e, r.contemporaines)}.`
					: `Nous comptons les ressources ${periode(e, r.contemporaines)}.`,
			calcul: total,
			valeur: r.avantArrondi,
			unite: "€/an",
			references: [
				"aide_logement.ressources",
				...(forfait ? (["aide_logement.etudiants"] as const) : []),
			],
		}),
	);
	etapes.push(
		etape({
			cle: "ressources",
			titre: "Ressources retenues (R)",
			texte: "Les ressources sont arrondies à la centaine d'euros supérieure.",
			calcul: centaineSuperieure(resultat(etapes[etapes.length - 1], "ressources du foyer")),
			valeur: r.montant,
			unite: "€/an",
			references: ["aide_logement.arrondi_centaine"],
		}),
	);
	return etapes;
}

const minuscule = (titre: string) => titre.charAt(0).toLowerCase() + titre.slice(1);

const periode = (e: EtatMois, contemporaines: boolean): string =>
	contemporaines ? dePeriode(e.mois - 13, e.mois - 2) : `de ${e.anneeRessources}`;

function forfaitEtudiant(e: EtatMois): Calcul {
	const forfait = citer(etudiants, "forfait", e.mois, "forfait pour un étudiant", "€/an");
	if (!e.foyer.adultes[0].boursier) return forfait;
	return difference(
		forfait,
		citer(etudiants, "minorationBoursier", e.mois, "réduction pour un boursier", "€/an"),
	);
}

function totalFoyer(
	r: AideLogement["ressources"],
	parts: readonly Calcul[],
	forfait: Calcul | undefined,
): Calcul {
	if (forfait && r.contemporaines) return forfait;
	let total: Calcul =
		parts.length === 0
			? terme("ressources", 0, "€/an")
			: parts.length === 1
				? parts[0]
				: somme(...parts);
	const moins: Calcul[] = [];
	if (r.doubleActivite > 0)
		moins.push(citerConstante(tauxRessources, "doubleActivite", "deux revenus d'activité", "€/an"));
	if (r.pensionsVersees > 0)
		moins.push(terme("pensions alimentaires versées", r.pensionsVersees, "€/an"));
	if (moins.length > 0) total = positif(difference(total, ...moins));
	return forfait ? maximum(total, forfait) : total;
}

const unMoins = (libelle: string) =>
	difference(nombre(1), citerConstante(tauxRessources, "chomage", libelle, "taux"));

function personne(e: EtatMois, d: RessourcesPersonne, contemporaines: boolean): Etape {
	const m = d.membre;
	const references: CleReference[] = ["aide_logement.ressources_nature"];
	const parts: Calcul[] = [];
	if (d.forfait > 0) {
		parts.push(
			terme(possessif(e, m, "ressources du mois précédent, ramenées à l'année"), d.forfait, "€/an"),
		);
	} else if (!d.neutralisation) {
		parts.push(...professionnels(e, d, contemporaines, references));
	}
	if (d.pensions > 0)
		parts.push(
			terme(`${possessif(e, m, "pensions")}, après l'abattement de 10 %`, d.pensions, "€/an"),
		);
	let calcul: Calcul =
		parts.length === 0
			? terme("ressources comptées", 0, "€/an")
			: parts.length === 1
				? parts[0]
				: somme(...parts);
	if (d.abattementAge > 0)
		calcul = difference(calcul, terme("abattement des personnes âgées", d.abattementAge, "€/an"));
	if (m.estEnfant) {
		references.push("aide_logement.ressources_enfants");
		calcul = positif(
			difference(
				calcul,
				produit(
					terme(
						"part du plafond de l'allocation de solidarité aux personnes âgées",
						PLAFONDS_ASPA,
						"nombre",
					),
					citer(aspa, "seul", janvier(e.anneeRessources) + 11, "plafond pour une personne", "€/an"),
				),
			),
		);
	}
	return etape({
		cle: `ressources_${m.rang}`,
		titre: majuscule(possessif(e, m, "ressources")),
		texte: texte(e, d, references),
		calcul,
		unite: "€/an",
		references,
	});
}

/** Salaires, bénéfices et chômage, après la déduction et les abattements. */
function professionnels(
	e: EtatMois,
	d: RessourcesPersonne,
	contemporaines: boolean,
	references: CleReference[],
): Calcul[] {
	const an = annee(e.mois) - (contemporaines ? 1 : 2);
	const revenus = d.salaires + d.chomage;
	const frais = deduction(terme("salaires et chômage imposables", revenus, "€/an"), an, e);
	const salaires = terme("salaires imposables", d.salaires, "€/an");
	const chomage = terme("allocations de chômage imposables", d.chomage, "€/an");
	const entame = d.salaires < d.frais;
	const activite: Calcul[] = [];
	if (d.salaires > 0 && !entame) activite.push(difference(salaires, frais));
	if (d.benefices !== 0) {
		references.push("aide_logement.ressources_independants");
		activite.push(terme("bénéfices de l'avant-dernière année", d.benefices, "€/an"));
	}
	const parts: Calcul[] = [];
	if (activite.length > 0) {
		const total = activite.length === 1 ? activite[0] : somme(...activite);
		parts.push(d.abattementActivite > 0 ? produit(total, unMoins("abattement de 30 %")) : total);
	}
	if (revenus > 0 && (d.chomage > 0 || entame)) {
		const indemnites = entame
			? difference(d.salaires > 0 ? somme(salaires, chomage) : chomage, frais)
			: chomage;
		parts.push(
			d.abattementChomage > 0 ? produit(indemnites, unMoins("abattement de 30 %")) : indemnites,
		);
	}
	return parts;
}

function texte(e: EtatMois, d: RessourcesPersonne, references: CleReference[]): string {
	if (d.neutralisation) {
		references.push(
			e.foyer.rsaEnCours
				? "aide_logement.neutralisation_rsa"
				: "aide_logement.neutralisation_chomage",
		);
		return e.foyer.rsaEnCours
			? "Les revenus du travail et du chômage ne sont pas comptés, parce que votre foyer reçoit le revenu de solidarité active."
			: "Les revenus du travail et du chômage ne sont pas comptés, parce qu'un adulte du foyer est au chômage sans indemnité suffisante.";
	}
	if (d.forfait > 0)
		return "Jusqu'en mars 2020, quand les ressources anciennes étaient faibles, celles du mois précédent étaient ramenées à l'année.";
	const abattu =
		(d.abattementActivite > 0 && Math.max(0, d.salaires - d.frais) + d.benefices > 0) ||
		(d.abattementChomage > 0 && d.chomage > 0);
	if (abattu) {
		references.push(
			d.abattementChomage > 0
				? "aide_logement.abattement_retraite_aah"
				: "aide_logement.abattement_chomage",
		);
		return "Une part de 30 % des revenus d'activité n'est pas comptée, en raison du chômage, de la retraite ou de l'allocation aux adultes handicapés.";
	}
	if (d.membre.estEnfant)
		return "Les ressources d'un enfant ne sont comptées qu'au-delà d'un plafond.";
	return "Nous prenons les revenus imposables, après la déduction pour frais professionnels ou l'abattement sur les pensions.";
}
