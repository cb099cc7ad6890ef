import { smic } from "../../baremes/communs.ts";
import type { Constantes } from "../../baremes/table.ts";
import {
	arrondi,
	type Calcul,
	difference,
	maximum,
	positif,
	produit,
	quotient,
	somme,
	type Terme,
	terme,
} from "../../explication/calcul.ts";
import { citer, citerConstante } from "../../explication/citer.ts";
import { type Etape, etape, resultat } from "../../explication/etape.ts";
import { etapeFamiliales } from "../../explication/familiales.ts";
import {
	etapeForfaitaire,
	etapeForfaitLogement,
	type Forfaits,
} from "../../explication/forfait.ts";
import { deMois, majuscule, nommerMois } from "../../explication/nombres.ts";
import { nommerEnfant } from "../../explication/personnes.ts";
import {
	autresRessources,
	possessif,
	revenusActivite,
	solidaritesSpecifiques,
} from "../../explication/revenus.ts";
import type { MoisReleve } from "../../mois-releve.ts";
import type { CompositionRsa } from "../../notions/composition-rsa.ts";
import type { Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { base, bonification, taux } from "./bareme.ts";
import type { PrimeDuMois } from "./montant.ts";

/** Ce qu'il faut d'un mois de référence pour le dire. */
export interface MoisADire {
	releve: MoisReleve;
	prime: PrimeDuMois;
	composition: CompositionRsa;
	/** Taux du RSA, dont la part comptée de l'ASF. */
	tauxRsa: Constantes<"asf">;
}

/** La prime d'un mois de référence : montant, revenus, bonifications, ressources, logement. */
export function expliquerMois(m: MoisADire): Etape[] {
	const { releve, prime, composition } = m;
	const e = releve.etat;
	const cle = `mois_${prime.mois}.`;
	const f: Forfaits = {
		e,
		composition,
		base: citer(base, "base", e.mois, "montant pour une personne seule", "€/mois"),
		taux,
		cle,
	};
	const forfaitaire = etapeForfaitaire(f, prime.forfaitaire, [
		"ppa.montant_forfaitaire",
		"ppa.foyer",
		...(prime.majore ? (["ppa.majoration"] as const) : []),
	]);
	const personnes = e.foyer.membres.map((membre) => personne(m, membre));
	const activite = etapeActivite(m, personnes, cle);
	const etapes = [dater(forfaitaire, m), activite];
	if (prime.bonification > 0) etapes.push(etapeBonification(m, personnes, cle));
	const bonus = prime.bonification > 0 ? etapes[etapes.length - 1] : undefined;
	const familiales = etapeFamiliales(e, releve, m.tauxRsa, prime.prestationsFamiliales, {
		cle,
		references: ["ppa.prestations_forfait", "ppa.prestations_exclues"],
	});
	if (familiales) etapes.push(dater(familiales, m));
	const ressources = etapeRessources(m, activite, familiales, personnes, cle);
	const logement = etapeForfaitLogement(f, prime.forfaitLogement, prime.aideLogement, [
		"ppa.forfait_logement",
	]);
	etapes.push(ressources, dater(logement, m));
	etapes.push(etapePrime(m, { forfaitaire, activite, bonus, ressources, logement }, cle));
	return etapes;
}

const dater = (pas: Etape, { prime }: MoisADire): Etape => ({
	...pas,
	titre: `${majuscule(nommerMois(prime.mois))} : ${pas.titre.charAt(0).toLowerCase()}${pas.titre.slice(1)}`,
});

/** Les revenus d'une personne ; son AAH compte comme un revenu d'activité si elle travaille assez. */
interface Personne {
	membre: Membre;
	activite: Terme[];
	revenu: number;
	/** AAH qui ne compte pas comme un revenu d'activité, €/mois. */
	aah: number;
}

function personne({ releve }: MoisADire, membre: Membre): Personne {
	const e = releve.etat;
	const activite = membre.ressources ? revenusActivite(e, membre) : [];
	const revenu = activite.reduce((cumul, t) => cumul + t.valeur, 0);
	const aah = releve.aahPercue.personnes.find((p) => p.membre === membre)?.montant ?? 0;
	if (aah === 0 || revenu < taux.valeurs.seuilAah.valeur * e.bareme.smicHoraire)
		return { membre, activite, revenu, aah };
	activite.push(terme(nommerAah(e, membre), aah, "€/mois"));
	return { membre, activite, revenu: revenu + aah, aah: 0 };
}

function nommerAah(e: EtatMois, m: Membre): string {
	if (m === e.foyer.adultes[0]) return "votre allocation aux adultes handicapés";
	return `l'allocation aux adultes handicapés de ${m.estEnfant ? `votre ${nommerEnfant(m, e.mois)}` : "votre conjoint"}`;
}

const additionner = (termes: readonly Calcul[], vide: string): Calcul =>
	termes.length === 0
		? terme(vide, 0, "€/mois")
		: termes.length === 1
			? termes[0]
			: somme(...termes);

function etapeActivite(m: MoisADire, personnes: readonly Personne[], cle: string): Etape {
	const termes = personnes.flatMap((p) => p.activite);
	const avecAah = personnes.some((p) => p.activite.some((t) => t.libelle.includes("handicapés")));
	return dater(
		etape({
			cle: `${cle}activite`,
			titre: "Revenus professionnels",
			texte: avecAah
				? "Nous additionnons les revenus professionnels du foyer. L'allocation aux adultes handicapés en fait partie pour qui travaille assez."
				: "Nous additionnons les revenus professionnels du foyer.",
			calcul: additionner(termes, "revenus professionnels"),
			valeur: m.prime.activite,
			unite: "€/mois",
			references: [
				"ppa.revenus_professionnels",
				...(avecAah ? (["ppa.aah_activite"] as const) : []),
			],
		}),
		m,
	);
}

function etapeBonification(m: MoisADire, personnes: readonly Personne[], cle: string): Etape {
	const { mois, bareme, lecture } = m.releve.etat;
	const minimum = citerConstante(taux, "heuresMin", "heures de Smic minimales", "heures");
	const maximale = citer(bonification, "heuresMax", mois, "heures de Smic maximales", "heures");
	const horaire = citer(smic, "horaire", mois, "Smic horaire", "€/heure");
	const plein = arrondi(
		lecture,
		produit(
			citer(bonification, "tauxMax", mois, "taux de la bonification", "taux"),
			citer(base, "base", mois, "montant pour une personne seule", "€/mois"),
		),
		2,
	);
	const parts: Calcul[] = [];
	for (const { membre, revenu } of personnes) {
		const seuil = minimum.valeur * bareme.smicHoraire;
		if (revenu <= seuil) continue;
		const entiere =
			(revenu - seuil) / ((maximale.valeur - minimum.valeur) * bareme.smicHoraire) >= 1;
		const revenus = terme(
			possessif(m.releve.etat, membre, "revenus professionnels"),
			revenu,
			"€/mois",
		);
		parts.push(
			entiere
				? plein
				: produit(
						plein,
						quotient(
							difference(revenus, produit(minimum, horaire)),
							produit(difference(maximale, minimum), horaire),
						),
					),
		);
	}
	return dater(
		etape({
			cle: `${cle}bonification`,
			titre: "Bonification",
			texte: `Une bonification s'ajoute pour chaque personne qui gagne plus de 59 heures de Smic. Elle augmente avec le revenu, et ne change plus à partir de ${maximale.valeur} heures.`,
			calcul: additionner(parts, "bonification"),
			valeur: m.prime.bonification,
			unite: "€/mois",
			references: ["ppa.bonification"],
		}),
		m,
	);
}

function etapeRessources(
	m: MoisADire,
	activite: Etape,
	familiales: Etape | undefined,
	personnes: readonly Personne[],
	cle: string,
): Etape {
	const e = m.releve.etat;
	const { membres } = e.foyer;
	const termes: Calcul[] = [];
	if (activite.valeur !== 0) termes.push(resultat(activite, "revenus professionnels"));
	termes.push(...autresRessources(e, membres));
	const ass = solidaritesSpecifiques(e, membres);
	if (ass > 0) termes.push(terme("allocation de solidarité spécifique", ass, "€/mois"));
	const aah = personnes.reduce((cumul, p) => cumul + p.aah, 0);
	if (aah > 0) termes.push(terme("allocation aux adultes handicapés", aah, "€/mois"));
	if (m.releve.mvaPercue > 0)
		termes.push(terme("majoration pour la vie autonome", m.releve.mvaPercue, "€/mois"));
	if (familiales) termes.push(resultat(familiales, "prestations familiales comptées"));
	return dater(
		etape({
			cle: `${cle}ressources`,
			titre: "Ressources comptées",
			texte: "Nous additionnons toutes les ressources comptées de ce mois.",
			calcul: additionner(termes, "ressources"),
			valeur: m.prime.ressources,
			unite: "€/mois",
			references: ["ppa", "ppa.revenus_remplacement"],
		}),
		m,
	);
}

interface Parts {
	forfaitaire: Etape;
	activite: Etape;
	bonus: Etape | undefined;
	ressources: Etape;
	logement: Etape;
}

function etapePrime(m: MoisADire, p: Parts, cle: string): Etape {
	const pente = citer(
		bonification,
		"pente",
		m.prime.mois,
		"part des revenus professionnels",
		"taux",
	);
	const garanti = resultat(p.forfaitaire, "montant forfaitaire");
	const plus: Calcul[] = [garanti];
	if (p.bonus) plus.push(resultat(p.bonus, "bonification"));
	plus.push(produit(pente, resultat(p.activite, "revenus professionnels")));
	const due = difference(
		somme(...plus),
		maximum(
			somme(
				resultat(p.ressources, "ressources comptées"),
				resultat(p.logement, "forfait logement"),
			),
			garanti,
		),
	);
	return etape({
		cle: `${cle}prime`,
		titre: `Prime ${deMois(m.prime.mois)}`,
		texte:
			"Au montant forfaitaire s'ajoutent la bonification et une part de vos revenus professionnels. Nous retirons vos ressources et le forfait logement, ou le montant forfaitaire s'il est plus élevé.",
		calcul: positif(due),
		valeur: m.prime.montant,
		unite: "€/mois",
		references: ["ppa", "ppa.pente"],
	});
}
