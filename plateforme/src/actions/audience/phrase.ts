import { communeDe, euros, prestations } from "../../socle/index.ts";
import type { Audience, Famille, Revenus, Situation, Statut } from "./audience.ts";

const enumerer = new Intl.ListFormat("fr", { type: "disjunction" });

export const motsDesCriteres = {
	situations: {
		a_demander: "droit non demandé",
		erreur_de_gestion: "droit dû et non payé",
		a_verifier: "droit à vérifier",
		rupture: "droit qui s’interrompt",
	} satisfies Record<Situation, string>,
	statuts: {
		certain: "certain",
		probable: "probable",
		possible: "possible",
		a_verifier: "à vérifier",
	} satisfies Record<Statut, string>,
	familles: {
		seul: "personnes seules sans enfant",
		"seul-enfants": "parents seuls",
		couple: "couples sans enfant",
		"couple-enfants": "couples avec enfant",
	} satisfies Record<Famille, string>,
	revenus: {
		salaire: "avec un salaire",
		autre: "avec un revenu autre qu’un salaire",
		aucun: "sans revenu déclaré",
	} satisfies Record<Revenus, string>,
	logements: {
		locataire_hlm: "locataires d’un logement social",
		locataire_vide: "locataires d’un logement vide",
		locataire_meuble: "locataires d’un meublé",
		proprietaire: "propriétaires",
		loge_gratuitement: "personnes logées gratuitement",
		sans_domicile: "personnes sans domicile",
	},
	etats: {
		en_paiement: "en paiement",
		demande_en_cours: "demandé",
		attente_declaration: "arrêté faute de déclaration",
		suspendu: "suspendu",
		refuse: "refusé",
	},
};
const mots = motsDesCriteres;

const parmi = <C extends string>(noms: Record<C, string>, valeurs: readonly C[]): string =>
	enumerer.format(valeurs.map((valeur) => noms[valeur]));

/** « Prime d’activité : droit non demandé, certain ou probable ; avec un salaire ; de 25 à 60 ans. » */
export function phraseDeLAudience(a: Audience): string {
	const droit = [
		a.situations && parmi(mots.situations, a.situations),
		a.statuts && parmi(mots.statuts, a.statuts),
		a.etatDuDroit && `droit ${mots.etats[a.etatDuDroit]}`,
		a.probabiliteMin !== undefined &&
			`probabilité d’au moins ${Math.round(a.probabiliteMin * 100)}\u00a0%`,
		a.gainMin !== undefined && `gain d’au moins ${euros(a.gainMin)} sur un an`,
	];
	const qui = [
		a.familles && parmi(mots.familles, a.familles),
		phraseDesAges(a),
		a.enfantsMin !== undefined &&
			`au moins ${a.enfantsMin}\u00a0enfant${a.enfantsMin > 1 ? "s" : ""}`,
		a.logements && parmi(mots.logements, a.logements),
		a.revenus && mots.revenus[a.revenus],
		a.emmenageDepuisMois &&
			`arrivés dans leur logement depuis ${a.emmenageDepuisMois}\u00a0mois au plus`,
		a.separeDepuisMois && `séparés depuis ${a.separeDepuisMois}\u00a0mois au plus`,
		a.anniversaire &&
			`${a.anniversaire.age}\u00a0ans dans les ${a.anniversaire.dansMois}\u00a0mois`,
		a.communes && `à ${enumerer.format(a.communes.map((code) => communeDe(code)?.nom ?? code))}`,
	];
	const criteres = [droit.filter(Boolean).join(", "), ...qui].filter(Boolean);
	const dits = criteres.length > 0 ? criteres.join(" ; ") : "tous les dossiers ouverts";
	return `${prestations[a.prestation].court} : ${dits}.`;
}

function phraseDesAges({ ageMin, ageMax }: Audience): string | undefined {
	if (ageMin !== undefined && ageMax !== undefined) return `de ${ageMin} à ${ageMax}\u00a0ans`;
	if (ageMin !== undefined) return `${ageMin}\u00a0ans et plus`;
	return ageMax === undefined ? undefined : `${ageMax}\u00a0ans au plus`;
}
