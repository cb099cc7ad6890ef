import {
	type Calcul,
	difference,
	evaluer,
	moyenne,
	positif,
	somme,
	type Terme,
	terme,
} from "../../explication/calcul.ts";
import { type Etape, etape } from "../../explication/etape.ts";
import { deMois, dePeriode } from "../../explication/nombres.ts";
import {
	autresRessources,
	possessif,
	revenusActivite,
	solidaritesSpecifiques,
} from "../../explication/revenus.ts";
import type { MoisReleve } from "../../mois-releve.ts";
import type { Membre } from "../../notions/membre.ts";
import type { EtatMois } from "../../notions/mois.ts";
import { beneficeMensuel } from "../../notions/ressources-trimestre.ts";
import type { Rsa } from "./montant.ts";

/** Écart en deçà duquel rien n'a été écarté. */
const RIEN = 0.005;

/** Les ressources des trois mois de référence, en moyenne. */
export function ressourcesTrimestrielles(
	e: EtatMois,
	r: Rsa,
	trimestre: readonly MoisReleve[],
): Etape[] {
	const comptes = [...e.foyer.adultes, ...r.composition.enfants].filter((m) => m.ressources);
	if (comptes.length === 0) return [];
	return [
		...moyenneTrimestre(trimestre, comptes, {
			cle: "activite",
			titre: "Revenus d'activité",
			retenu: r.ressourcesActivite,
			lire: (mois, membres) =>
				membres.flatMap((m) =>
					revenusActivite(mois, m).filter((t) => !t.libelle.includes("indépendant")),
				),
			fixes: comptes
				.map((m) =>
					terme(
						possessif(e, m, "bénéfices d'indépendant par mois"),
						beneficeMensuel(m, e.mois),
						"€/mois",
					),
				)
				.filter((t) => t.valeur > 0),
		}),
		...moyenneTrimestre(trimestre, comptes, {
			cle: "autres",
			titre: "Autres revenus",
			retenu: r.ressourcesHorsActivite,
			lire: autresRessources,
			fixes: [],
		}),
	];
}

interface Nature {
	cle: string;
	titre: string;
	/** Moyenne retenue au relevé, €/mois. */
	retenu: number;
	lire: (mois: EtatMois, membres: readonly Membre[]) => Terme[];
	/** Ce qui s'ajoute chaque mois hors du trimestre. */
	fixes: Terme[];
}

function moyenneTrimestre(
	trimestre: readonly MoisReleve[],
	comptes: readonly Membre[],
	n: Nature,
): Etape[] {
	const vide = n.titre.toLowerCase();
	const mois = trimestre.map(({ etat }) => {
		const quand = deMois(etat.mois);
		const termes = n.lire(etat, comptes).map((t) => ({ ...t, libelle: `${t.libelle} ${quand}` }));
		return additionner(termes, `${vide} ${quand}`);
	});
	const base = moyenne(...mois);
	const total = n.fixes.length === 0 ? base : somme(base, ...n.fixes);
	const recus = evaluer(total);
	if (recus === 0) return [];
	const ecarte = recus - n.retenu;
	const interrompus = ecarte > RIEN;
	return [
		etape({
			cle: n.cle,
			titre: n.titre,
			texte: `Nous prenons la moyenne des trois mois de référence, ${dePeriode(trimestre[0].etat.mois, trimestre[2].etat.mois)}${interrompus ? ", sans les revenus qui se sont arrêtés" : ""}.`,
			calcul: interrompus
				? positif(difference(total, terme("revenus qui se sont arrêtés", ecarte, "€/mois")))
				: total,
			valeur: n.retenu,
			unite: "€/mois",
			references: [
				"rsa.moyenne",
				"rsa.ressources",
				...(interrompus ? (["rsa.neutralisation"] as const) : []),
			],
		}),
	];
}

const additionner = (termes: readonly Calcul[], vide: string): Calcul =>
	termes.length === 0
		? terme(vide, 0, "€/mois")
		: termes.length === 1
			? termes[0]
			: somme(...termes);

/** AAH, majoration pour la vie autonome et ASS, moyenne du trimestre ; rien si elles sont nulles. */
export function solidarite(
	e: EtatMois,
	r: Rsa,
	trimestre: readonly MoisReleve[],
): Etape | undefined {
	if (r.minima === 0) return undefined;
	const mois = trimestre.map((m) => {
		const quand = deMois(m.etat.mois);
		const termes = [
			terme(`allocation aux adultes handicapés ${quand}`, m.aahPercue.montant, "€/mois"),
			terme(`majoration pour la vie autonome ${quand}`, m.mvaPercue, "€/mois"),
			terme(
				`allocation de solidarité spécifique ${quand}`,
				solidaritesSpecifiques(m.etat, e.foyer.membres),
				"€/mois",
			),
		].filter((t) => t.valeur > 0);
		return additionner(termes, `allocations de solidarité ${quand}`);
	});
	return etape({
		cle: "solidarite",
		titre: "Allocations de solidarité",
		texte:
			"Nous prenons la moyenne, sur les trois mois de référence, des allocations de solidarité du foyer.",
		calcul: moyenne(...mois),
		valeur: r.minima,
		unite: "€/mois",
		references: ["rsa.ressources", "rsa.moyenne"],
	});
}
