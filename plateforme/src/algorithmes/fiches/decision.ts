import { parametresDesDecisions } from "../../decisions/index.server.ts";
import { euros } from "../../socle/index.ts";
import type { Fiche } from "../fiche.ts";
import { partEnMots } from "../textes.ts";

export function ficheDecision(): Fiche {
	const p = parametresDesDecisions();
	return {
		ancre: "decision",
		titre: "Calculer un droit pour en décider, et tirer des décisions à relire",
		version: 1,
		date: "2026-11-29",
		finalite:
			"Aider un agent à décider d’une demande : ce que la loi donne, depuis quand, ce qui est rattrapé ou perdu. Puis faire relire une partie des décisions par une autre personne.",
		bases: [
			"Mission d’intérêt public : règlement général sur la protection des données (RGPD), article 6, 1, e",
			"Mention et explication dues à la personne : code des relations entre le public et l’administration, articles L311-3-1, R311-3-1-1 et R311-3-1-2",
		],
		donnees: [
			"Le foyer connu de la caisse et celui que la personne déclare",
			"Les droits en paiement au dossier, qui comptent comme ressources",
			"Le jour de la demande, et celui du premier contact quand la loi le retient",
			"Ce que l’agent dit : motif du soutien familial, dépôt à la MDPH, délégation du département",
		],
		jamais: [
			"La nationalité n’est ni lue ni devinée : quand la délégation du RSA l’exige, l’agent la demande.",
			"Aucune note, aucun score de la personne : rien ne mesure un risque.",
			"Rien ne s’accorde ni ne se refuse sur une information qui manque.",
		],
		operations: [
			"La loi est calculée sur le foyer déclaré, avec seulement les droits perçus comme ressources.",
			"Si une information manque, les réponses possibles sont essayées ; si elles changent le montant, on demande.",
			"La date d’effet, le rappel et les mois perdus suivent la règle de chaque prestation.",
			"Un refus prend ses motifs dans les conditions de la loi qui ne sont pas remplies.",
			"Un tirage (sha256 de la graine et du numéro de la demande) choisit des décisions à relire ; au-dessus d’un montant, ou contre le calcul, toutes le sont.",
		],
		parametres: [
			{
				nom: "Part des décisions relues, tirées au sort",
				valeur: `${partEnMots(p.part)}, tant que la caisse n’en règle pas une autre`,
				pourquoi: "Une hypothèse de départ : trouver les erreurs sans retarder les réponses.",
			},
			{
				nom: "Premier versement à partir duquel tout est relu",
				valeur: `${euros(p.seuil / 100)}, tant que la caisse n’en règle pas un autre`,
				pourquoi: "Une hypothèse de départ : une erreur y coûterait le plus à la personne.",
			},
		],
		quiDecide:
			"Un agent décide, jamais le calcul. Une autre personne relit. Le système national calcule le montant définitif et verse ; le RSA que le département ne délègue pas est décidé par lui.",
		performances: [],
		sansMesure:
			"Ce calcul ne prédit rien. Les écarts avec le système national sont notés ligne par ligne, et chaque caisse les lit sur sa page des décisions.",
		limites: [
			"Les mois passés sont calculés sur le foyer d’aujourd’hui, depuis qu’il est connu.",
			"Après le dernier barème connu, aucun montant n’est calculé : la page et la lettre le disent.",
			"La résidence et le titre de séjour ne sont pas calculés : l’agent donne le motif et son article.",
		],
	};
}
