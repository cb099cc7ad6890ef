import type { CodePrestation, Foyer } from "droits";
import { type Jour, moisEnToutesLettres } from "../../socle/index.ts";
import { articleEnToutesLettres, articlesEnPhrase } from "../regles/articles.ts";
import type { ReglagesDesDecisions } from "../regles/reglages.ts";
import { type Voie, voiesDe } from "../regles/voies-de-recours.ts";
import type { EtudeVue } from "../regles/vue.ts";
import { argent, textesLettre as textes } from "../textes/lettre.ts";
import type { Autorite, LigneDecidee, Sens } from "../types.ts";
import type { Lettre, Section } from "./lettre.ts";

export interface AEcrire {
	prestation: CodePrestation | null;
	sens: Sens;
	/** It answers a declaration, and not a request. */
	declaree?: boolean;
	autorite: Autorite;
	/** The day the request came in, and the day it is told. */
	recue: Jour;
	jour: Jour;
	lignes: readonly LigneDecidee[];
	etude: EtudeVue;
	/** Of whom a line is, by place. */
	foyer: Foyer | null;
	reglages: ReglagesDesDecisions;
	organisme: { nom: string; adresse?: string };
}

/** The letter of a decision: what, how much, since when, why, what else changes, how to contest, who decided. */
export function composer(a: AEcrire): Lettre {
	return {
		objet: objetDe(a),
		sections: [
			{ titre: "", paragraphes: [textes.bonjour, introduction(a)] },
			decision(a),
			...pourquoi(a),
			...ailleurs(a),
			recours(a),
			...algorithme(a),
			{ titre: textes.qui.titre, paragraphes: [quiDecide(a)] },
		],
	};
}

function objetDe({ prestation, sens, declaree }: AEcrire): string {
	const { objet } = textes;
	if (!prestation) return objet.changement;
	return declaree ? objet.declaration(prestation) : objet[sens](prestation);
}

const introduction = ({ prestation, declaree, recue }: AEcrire): string =>
	prestation && declaree
		? textes.introductionDeclaree(prestation, recue)
		: textes.introduction(prestation, recue);

function decision({ declaree, lignes, sens, prestation, foyer }: AEcrire): Section {
	const { decision: mots } = textes;
	const phrases = lignes.flatMap((ligne) => {
		const { montant, avant, article } = ligne;
		if (ligne.sens === "refus")
			return [declaree ? mots.plusDu(ligne.prestation) : mots.refus(ligne.prestation)];
		if (montant === null) return [mots.accordSansMontant(ligne.prestation)];
		const perdus =
			ligne.moisPerdus > 0 && article
				? [mots.perdus(ligne.moisPerdus, articleEnToutesLettres(article))]
				: [];
		if (prestation === null)
			return [
				mots.passe(ligne.prestation, argent(avant ?? 0), argent(montant), ligne.effet),
				...(ligne.effet ? [] : [mots.sansEffet]),
				...(ligne.moisDeRappel > 0
					? [mots.rappelDuChangement(ligne.moisDeRappel, argent(ligne.rappel))]
					: []),
				...(ligne.moisEchus > 0
					? [mots.echuDuChangement(ligne.moisEchus, argent(ligne.echu))]
					: []),
				...perdus,
			];
		// In payment already: what changes, and not what opens.
		if (avant && !ligne.effet)
			return avant === montant
				? [mots.pareil(ligne.prestation, argent(montant))]
				: [mots.passe(ligne.prestation, argent(avant), argent(montant), null), mots.sansEffet];
		return [
			mots.accord(ligne.prestation, argent(montant), ligne.effet, enfantDe(ligne, foyer)),
			...(ligne.moisDeRappel > 0 ? [mots.rappel(ligne.moisDeRappel, argent(ligne.rappel))] : []),
			...(ligne.moisEchus > 0 ? [mots.echu(ligne.moisEchus, argent(ligne.echu))] : []),
			...perdus,
		];
	});
	return {
		titre: mots.titre,
		paragraphes: sens === "accord" ? [...phrases, mots.verse] : phrases,
	};
}

/** « l’enfant né en mai 2015 »: a first name is not in a household. */
export function enfantDe(
	{ beneficiaire }: Pick<LigneDecidee, "beneficiaire">,
	foyer: Foyer | null,
): string | undefined {
	const place = /^enfant-(\d+)$/.exec(beneficiaire)?.[1];
	const naissance = place && foyer?.personnes[Number(place)]?.date_naissance;
	return naissance ? `l’enfant né en ${moisEnToutesLettres(naissance)}` : undefined;
}

/** The grounds and their articles, then what the calculation read: it can be put right. */
function pourquoi({ lignes, etude, sens }: AEcrire): Section[] {
	const { pourquoi: mots } = textes;
	const motifs = lignes.flatMap((ligne) => ligne.motifs);
	const articles = lignes.flatMap(({ article }) => (article ? [article] : []));
	const raisons: Section = {
		titre: mots.titre,
		paragraphes: sens === "accord" ? [mots.conditions] : [],
		liste: motifs.map(({ titre, texte, articles: siens }) =>
			mots.motif(titre, texte, articlesEnPhrase(siens)),
		),
		suite:
			articles.length > 0 && motifs.length === 0 ? [mots.articles(articlesEnPhrase(articles))] : [],
	};
	const { lu } = etude;
	if (lu.length === 0) return [raisons];
	return [raisons, { titre: mots.su, paragraphes: [], liste: lu, suite: [mots.droit] }];
}

/** Nothing where the law was not computed: nobody knows yet. */
function ailleurs({ etude, lignes, sens }: AEcrire): Section[] {
	const { ailleurs: mots } = textes;
	if (etude.sansBareme || sens === "refus" || !etude.gain) return [];
	const decides = new Set(lignes.map(({ prestation }) => prestation));
	const autres = etude.droits.filter(
		({ code, avant, apres }) => !decides.has(code) && Math.abs(avant.a - apres.a) >= 1,
	);
	const rien = autres.length === 0;
	return [
		{
			titre: mots.titre,
			paragraphes: rien ? [mots.pareil] : [],
			liste: autres.map(({ code, avant, apres }) =>
				mots.autre(code, argent(avant.a * 100), argent(apres.a * 100)),
			),
			suite: [
				mots.gain(Math.round(etude.gain.mois.de)),
				...(etude.aReprendre >= 1 ? [mots.aReprendre(Math.round(etude.aReprendre))] : []),
				...(etude.dettes > 0 ? [mots.dettes(argent(etude.dettes))] : []),
			],
		},
	];
}

function recours({ lignes, jour, reglages, organisme }: AEcrire): Section {
	const { recours: mots } = textes;
	const groupes = voiesDe(
		lignes.map(({ prestation }) => prestation),
		jour,
	);
	const articles = groupes.flatMap(({ voie }) => voie.articles);
	return {
		titre: mots.titre,
		paragraphes: groupes.flatMap(({ voie, droits }) => {
			const tete = groupes.length > 1 ? mots.pour(droits) : "";
			const ou = adresseDe(voie, reglages, organisme.adresse);
			const prealable = mots.prealable(mots.qui[voie.prealable], ou ? mots.ou(ou) : "", voie.delai);
			return [
				`${tete}${tete ? prealable : prealable.charAt(0).toUpperCase() + prealable.slice(1)}`,
				mots.juge(voie.silence, jugeDe(voie, reglages), voie.delaiDuJuge),
				...(voie.mdph ? [mots.mdph(articlesEnPhrase(voie.mdph))] : []),
			];
		}),
		suite: [mots.articles(articlesEnPhrase(articles)), mots.aide],
	};
}

const adresseDe = (
	{ prealable }: Voie,
	{ adresseDepartement, adresseRecours }: ReglagesDesDecisions,
	accueil: string | undefined,
): string | null | undefined =>
	prealable === "president-du-departement" ? adresseDepartement : (adresseRecours ?? accueil);

const jugeDe = (
	{ juge }: Voie,
	{ tribunalAdministratif, tribunalJudiciaire }: ReglagesDesDecisions,
): string =>
	(juge === "tribunal-administratif" ? tribunalAdministratif : tribunalJudiciaire) ??
	textes.recours.juges[juge];

/** CRPA R311-3-1-1: purpose, right to the rules, how to have them, Cada. Only where a calculation was used. */
function algorithme({ etude, organisme }: AEcrire): Section[] {
	if (etude.sansBareme) return [];
	const { algorithme: mots } = textes;
	const adresse = organisme.adresse ? ` (${organisme.adresse})` : "";
	return [{ titre: mots.titre, paragraphes: [mots.texte, mots.droit, mots.comment(adresse)] }];
}

function quiDecide({ autorite, reglages, organisme }: AEcrire): string {
	const { signataire, departement } = reglages;
	if (autorite === "caisse") return textes.qui.caisse(signataire, organisme.nom);
	return autorite === "delegation"
		? textes.qui.delegation(departement, signataire, organisme.nom)
		: textes.qui.departement(departement, organisme.nom);
}
