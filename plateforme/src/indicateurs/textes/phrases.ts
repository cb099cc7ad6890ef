import type { Mesure, Valeur } from "../indicateur.ts";
import { valeurEnMots } from "./chiffres.ts";
import { evolution } from "./evolution.ts";
import { estEntiere, pendantLaMesure } from "./periode.ts";

/** What a figure is a figure of, when it begins the sentence; counts agree with it. */
type Suite = string | readonly [singulier: string, pluriel: string];

const suites: Record<string, Suite> = {
	"taux-appels-traites": "des appels traités",
	"pieces-moins-15-jours": "des pièces traitées en moins de 15 jours",
	"minima-moins-10-jours": "des démarches de minima sociaux traitées en moins de 10 jours",
	"minima-moins-10-jours-hors-pauses":
		"des démarches de minima sociaux traitées en moins de 10 jours, pauses déduites",
	"delai-demarche-moyen": "en moyenne de la première démarche à la décision",
	"usage-aide-au-logement": "des demandes d’aide au logement faites en ligne",
	"usage-prime-activite": "des demandes de prime d’activité faites en ligne",
	"usage-teleservices": "des démarches faites en ligne",
	"reclamations-moins-10-jours": "des réclamations traitées en moins de 10 jours",
	"pieces-par-courriel": ["document reçu par courriel", "documents reçus par courriel"],
	"actions-proactives": [
		"action menée vers les allocataires",
		"actions menées vers les allocataires",
	],
	"ppa-panel": [
		"allocataire contacté pour la prime d’activité",
		"allocataires contactés pour la prime d’activité",
	],
	"ppa-demandes": "des personnes contactées ont demandé la prime d’activité",
	"ppa-droits-ouverts": "des personnes contactées ont ouvert un droit à la prime d’activité",
	"ppa-montant-moyen": "en moyenne pour les droits à la prime d’activité ouverts",
	"asf-consultations":
		"des personnes appelées ont consulté la page de l’allocation de soutien familial",
	"asf-demandes": "des personnes appelées ont demandé l’allocation de soutien familial",
	"asf-droits-ouverts":
		"des personnes appelées ont ouvert un droit à l’allocation de soutien familial",
	"asf-rappel-moyen": "de rappel en moyenne pour l’allocation de soutien familial",
	"rendez-vous-par-mode": ["rendez-vous", "rendez-vous"],
	satisfaction: "des personnes qui ont répondu satisfaites",
};

/** « des appels traités »; the name of the indicator where no sentence was written for it. */
export function suiteDe({ id, nom }: Mesure["indicateur"], valeur: number): string {
	const suite = suites[id];
	if (suite === undefined) return `: ${nom.charAt(0).toLowerCase()}${nom.slice(1)}`;
	if (typeof suite === "string") return suite;
	return suite[Math.abs(valeur) < 2 ? 0 : 1];
}

/** « 82 % des appels traités en 2020, 5 points de moins qu’en 2019 » */
export function titreDe(mesure: Mesure): string {
	const { indicateur, valeur } = mesure;
	const quand = pendantLaMesure(mesure);
	if (valeur === null) return `${indicateur.nom} ${quand}\u00a0: ${absence(mesure)}`;
	const phrase = `${valeurEnMots(valeur, indicateur.unite)} ${suiteDe(indicateur, valeur)} ${quand}`;
	const debutDePhrase = phrase.charAt(0).toUpperCase() + phrase.slice(1);
	const avant = depuisLAnneeDAvant(mesure);
	return avant ? `${debutDePhrase}, ${avant}` : debutDePhrase;
}

/**
 * « 5 points de moins qu’en 2019 ». A share or a mean of the days lived so far may be compared with a
 * whole year, a count may not.
 */
export function depuisLAnneeDAvant(mesure: Mesure): string | undefined {
	const { indicateur, valeur, precedente } = mesure;
	const { unite, calcul } = indicateur;
	if (valeur === null || !precedente || (calcul === "nombre" && !estEntiere(mesure)))
		return undefined;
	return evolution({ valeur, avant: precedente.valeur, unite, annee: precedente.annee });
}

/** Why there is no figure, as a part of a sentence. */
export const absence = ({ pourquoi = "Pas de valeur" }: Pick<Valeur, "pourquoi">): string =>
	(pourquoi.charAt(0).toLowerCase() + pourquoi.slice(1)).replace(/\.$/, "");
