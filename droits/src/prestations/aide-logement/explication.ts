import {
	arrondi,
	type Calcul,
	difference,
	nombre,
	positif,
	produit,
	quotient,
	terme,
} from "../../explication/calcul.ts";
import { citerConstante } from "../../explication/citer.ts";
import { condition, type Etape, etape, type Recit, resultat } from "../../explication/etape.ts";
import { ecrireEuros } from "../../explication/nombres.ts";
import type { Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { tauxLoyers } from "./bareme-loyers.ts";
import { tauxParticipation } from "./bareme-participation.ts";
import { plafondsRls, reductions, tauxRls } from "./bareme-rls.ts";
import { citerGrille, colonnesLoyer, colonnesPlafondRls } from "./explication-grille.ts";
import { etapesLoyer } from "./explication-loyer.ts";
import { etapeAvant, etapesParticipation } from "./explication-participation.ts";
import { etapesRessources } from "./explication-ressources.ts";
import type { AideLogement } from "./montant.ts";

/**
 * L'aide au logement d'un locataire, pas à pas.
 *
 * @param aah AAH de chaque personne
 */
export function expliquerLogement(
	e: EtatMois,
	al: AideLogement,
	aah: readonly { membre: Membre; montant: number }[],
): Recit {
	if (!e.foyer.locataire) return sansLocation(e);
	if (al.bailleurProche) return bailleurProche();
	const hlm = e.foyer.logement.statut_occupation === "locataire_hlm";
	const [plafond, loyer, charges] = etapesLoyer(e, al);
	const ressources = etapesRessources(e, al, aah);
	const participations = etapesParticipation(
		e,
		al,
		loyer,
		charges,
		ressources[ressources.length - 1],
	);
	const participation = participations[participations.length - 1];
	const avant = etapeAvant(loyer, charges, participation);
	const etapes = [plafond, loyer, charges, ...ressources, ...participations, avant];
	if (al.avantDegressivite === 0) {
		etapes.push(seuil(avant, hlm));
		return { etapes, refus: refusRessources(al, participation, avant) };
	}
	if (!e.foyer.handicap) etapes.push(...degressivite(e, al, plafond));
	if (al.coefficientDegressivite === 0)
		return {
			etapes,
			refus: `votre loyer, ${ecrireEuros(al.loyerReel)}, dépasse le loyer maximal de ${ecrireEuros(al.loyerSupprime)}`,
		};
	const coefficient = etapes.find((pas) => pas.cle === "coefficient");
	etapes.push(minoration(e, al, avant, coefficient, hlm));
	if (hlm) etapes.push(...reductionLoyer(e, al, etapes[etapes.length - 1], ressources));
	if (al.montant > 0) return { etapes };
	return {
		etapes,
		refus:
			al.avantRls > 0
				? `la réduction de votre loyer, ${ecrireEuros(al.rls)}, remplace l'aide de ${ecrireEuros(al.avantRls)}`
				: `l'aide serait de ${ecrireEuros(avant.valeur * al.coefficientDegressivite)}, et elle est réduite de 5 €`,
	};
}

function sansLocation(e: EtatMois): Recit {
	const statut = e.foyer.logement.statut_occupation;
	const dit =
		statut === "proprietaire"
			? "vous êtes propriétaire de votre logement"
			: statut === "loge_gratuitement"
				? "vous n'avez pas de loyer à payer"
				: "votre dossier n'indique pas de location";
	return {
		etapes: [
			condition({
				cle: "locataire",
				titre: "Logement loué",
				texte: `L'aide calculée ici est celle des locataires. Nous lisons que ${dit}.`,
				calcul: terme("logements loués", 0, "nombre"),
				unite: "nombre",
				sens: "≥",
				seuil: nombre(1),
				references: ["aide_logement"],
			}),
		],
		refus: `l'aide calculée ici est celle des locataires, et ${dit}`,
	};
}

function bailleurProche(): Recit {
	return {
		etapes: [
			condition({
				cle: "bailleur",
				titre: "Bailleur",
				texte:
					"D'après votre dossier, votre bailleur est un parent ou un enfant, de vous ou de votre conjoint.",
				calcul: terme("bailleurs proches parents", 1, "nombre"),
				unite: "nombre",
				sens: "<",
				seuil: nombre(1),
				references: ["aide_logement"],
			}),
		],
		refus: "votre bailleur est un proche parent",
	};
}

function seuil(avant: Etape, hlm: boolean): Etape {
	return condition({
		cle: "seuil",
		titre: "Minimum versé",
		texte: hlm
			? "Il ne reste rien après votre participation."
			: `Il reste ${ecrireEuros(avant.valeur)}. Sous 10 € par mois, l'aide n'est pas versée.`,
		calcul: resultat(avant, "aide avant réductions"),
		unite: "€/mois",
		sens: hlm ? ">" : "≥",
		seuil: hlm
			? nombre(0, "€/mois")
			: citerConstante(tauxParticipation, "seuilNonApl", "minimum versé", "€/mois"),
		references: ["aide_logement.seuil"],
	});
}

function refusRessources(al: AideLogement, participation: Etape, avant: Etape): string {
	if (avant.valeur > 0)
		return `il resterait ${ecrireEuros(avant.valeur)} par mois, et rien n'est versé sous 10 €`;
	return `avec des ressources de ${ecrireEuros(al.ressources.montant)} par an, votre participation, ${ecrireEuros(participation.valeur)} par mois, atteint le loyer et les charges pris en compte, ${ecrireEuros(al.loyerRetenu + al.charges)}`;
}

type Zone = 1 | 2 | 3;

/** Le loyer est comparé à deux multiples du plafond, entre lesquels l'aide décroît. */
function degressivite(e: EtatMois, al: AideLogement, plafond: Etape): Etape[] {
	const zone = e.foyer.zone as Zone;
	const multiple = (cle: "degressivite" | "suppression", libelle: string): Calcul =>
		arrondi(
			e.lecture,
			produit(
				resultat(plafond, "plafond de loyer"),
				citerConstante(tauxLoyers, `${cle}${zone}`, libelle, "nombre"),
			),
			2,
		);
	const depasse = al.loyerReel > al.loyerDegressif;
	const supprime = al.loyerReel > al.loyerSupprime;
	const limite = supprime ? al.loyerSupprime : al.loyerDegressif;
	const comparaison = condition({
		cle: "degressivite",
		titre: supprime ? "Loyer maximal" : "Loyer élevé",
		texte: supprime
			? `Votre loyer, ${ecrireEuros(al.loyerReel)}, dépasse ${ecrireEuros(limite)} : l'aide n'est plus due.`
			: depasse
				? `Votre loyer, ${ecrireEuros(al.loyerReel)}, dépasse ${ecrireEuros(limite)} : l'aide est réduite.`
				: `Votre loyer, ${ecrireEuros(al.loyerReel)}, ne dépasse pas ${ecrireEuros(limite)} : l'aide n'est pas réduite.`,
		calcul: terme("votre loyer", al.loyerReel, "€/mois"),
		unite: "€/mois",
		sens: "≤",
		seuil: terme(
			supprime ? "loyer maximal" : "loyer au-delà duquel l'aide est réduite",
			limite,
			"€/mois",
		),
		references: ["aide_logement.degressivite"],
	});
	if (!depasse || supprime) return [comparaison];
	const debut = multiple("degressivite", "multiple à partir duquel l'aide baisse");
	return [
		comparaison,
		etape({
			cle: "coefficient",
			titre: "Part de l'aide qui reste",
			texte: "Plus le loyer approche du loyer maximal, plus l'aide est réduite.",
			calcul: difference(
				nombre(1),
				quotient(
					difference(terme("votre loyer", al.loyerReel, "€/mois"), debut),
					difference(multiple("suppression", "multiple à partir duquel l'aide disparaît"), debut),
				),
			),
			valeur: al.coefficientDegressivite,
			unite: "taux",
			references: ["aide_logement.degressivite"],
		}),
	];
}

function minoration(
	e: EtatMois,
	al: AideLogement,
	avant: Etape,
	coefficient: Etape | undefined,
	hlm: boolean,
): Etape {
	const aide = resultat(avant, "aide avant réductions");
	return etape({
		cle: hlm ? "minoration" : "montant",
		titre: hlm ? "Réduction de 5 €" : "Montant de l'aide au logement",
		texte: "La loi réduit chaque aide de 5 € par mois.",
		calcul: positif(
			difference(
				arrondi(
					e.lecture,
					coefficient ? produit(aide, resultat(coefficient, "part de l'aide qui reste")) : aide,
					2,
				),
				citerConstante(tauxParticipation, "minoration", "réduction", "€/mois"),
			),
		),
		valeur: al.avantRls,
		unite: "€/mois",
		references: ["aide_logement.minoration", "aide_logement"],
	});
}

/** En logement social, le bailleur réduit le loyer, et l'aide baisse presque d'autant. */
function reductionLoyer(
	e: EtatMois,
	al: AideLogement,
	minoree: Etape,
	ressources: readonly Etape[],
): Etape[] {
	const zone = e.foyer.zone;
	const plafond = etape({
		cle: "rls_plafond",
		titre: "Plafond de la réduction de loyer de solidarité",
		texte:
			"En logement social, le bailleur baisse le loyer des locataires sous un plafond de ressources.",
		calcul: citerGrille(
			plafondsRls,
			colonnesPlafondRls(zone),
			al.composition,
			e.mois,
			"plafond",
			"€/mois",
		),
		unite: "€/mois",
		references: ["aide_logement.rls"],
	});
	const parMois = condition({
		cle: "rls_condition",
		titre: "Réduction de loyer de solidarité",
		texte:
			al.rls > 0
				? `Vos ressources sont sous le plafond : votre loyer est réduit de ${ecrireEuros(al.rls)} par mois, et l'aide baisse de 98 % de cette réduction.`
				: "Vos ressources ne sont pas sous le plafond : votre loyer n'est pas réduit.",
		calcul: quotient(
			resultat(ressources[ressources.length - 1], "ressources R"),
			nombre(12, "mois"),
		),
		unite: "€/mois",
		sens: "<",
		seuil: resultat(plafond, "plafond"),
		references: ["aide_logement.rls"],
	});
	const aide = resultat(minoree, "aide après la réduction de 5 €");
	const reduction = produit(
		citerConstante(tauxRls, "fraction", "part déduite de l'aide", "taux"),
		citerGrille(
			reductions,
			colonnesLoyer(zone),
			al.composition,
			e.mois,
			"réduction de loyer",
			"€/mois",
		),
	);
	return [
		plafond,
		parMois,
		etape({
			cle: "montant",
			titre: "Montant de l'aide au logement",
			texte:
				al.rls > 0
					? "C'est l'aide, moins la part de la réduction de loyer."
					: "C'est l'aide, sans autre réduction.",
			calcul: al.rls > 0 ? positif(difference(aide, reduction)) : aide,
			valeur: al.montant,
			unite: "€/mois",
			references: ["aide_logement", "aide_logement.rls"],
		}),
	];
}
