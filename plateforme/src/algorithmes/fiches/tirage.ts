import { parametresDesActions } from "../../actions/index.server.ts";
import { compter } from "../../socle/index.ts";
import type { Fiche } from "../fiche.ts";
import { partEnMots } from "../textes.ts";

export function ficheTirage(): Fiche {
	const p = parametresDesActions();
	return {
		ancre: "tirage-au-sort",
		titre: "Tirer au sort comment une personne est contactée",
		version: 1,
		date: "2026-11-29",
		finalite:
			"Savoir quelle façon de prévenir aide le plus de personnes : un courriel, un SMS, une lettre, un appel. Tout le monde reçoit au moins un message ; le hasard choisit seulement le moyen.",
		bases: [
			"Mission d’intérêt public : règlement général sur la protection des données (RGPD), article 6, 1, e",
			"Devoir d’informer chacun de ses droits : code de la sécurité sociale, article L583-1",
			"Droit de s’opposer, sans raison à donner : RGPD, article 21",
		],
		donnees: [
			"Le droit repéré, son montant et depuis quand il est dû",
			"La famille (seul ou en couple, avec ou sans enfant) et la tranche d’âge, pour que les groupes se ressemblent",
			"Les moyens de contact vérifiés",
			"Ce qui a suivi : demande, réponse, droit ouvert",
			"Pour compter ensuite si chacun est aidé également : le sexe de la personne qui reçoit, et sa commune",
		],
		jamais: [
			"Un droit certain n’est jamais retenu pour comparer.",
			"Les personnes victimes de violences, menacées d’expulsion ou sans ressources ne sont pas tirées au sort : une personne les appelle d’abord.",
			"La nationalité et l’origine ne sont pas lues ; le sexe n’est pas lu pour tirer, seulement pour compter ensuite qui a été aidé.",
			"Une ouverture de message n’est jamais suivie : pas de pixel, pas de lien espion.",
		],
		operations: [
			"Les personnes sont groupées par famille et par tranche d’âge.",
			"Dans chaque groupe, l’ordre est mélangé par une empreinte (sha256) de la graine et du numéro de dossier.",
			"Chacune va au bras le plus en retard sur sa part. Qui connaît la graine peut refaire le tirage.",
			"Le plan est verrouillé au lancement : personnes, bras, textes et graine ne changent plus.",
			"Les résultats comptent chacun dans le bras qui lui a été tiré, même si le message n’est pas arrivé.",
		],
		parametres: [
			{
				nom: "Tranches d’âge des groupes",
				valeur: p.ages.join(", "),
				pourquoi: "Des groupes assez grands pour être comparés.",
			},
			{
				nom: "Une demande est rattachée à l’action pendant",
				valeur: compter(p.fenetre, "jour", "jours"),
				pourquoi: "Après, trop d’autres raisons peuvent l’expliquer.",
			},
			{
				nom: "Recul avant de conclure",
				valeur: compter(p.maturite, "jour", "jours"),
				pourquoi: "Le temps de demander et de recevoir une réponse.",
			},
			{
				nom: "Une personne est dite non jointe après",
				valeur: compter(p.delaiDeContact, "jour", "jours"),
				pourquoi: "Avant, on ne sait pas encore.",
			},
			{
				nom: "Chance de voir une vraie différence, pour choisir la taille des groupes",
				valeur: partEnMots(p.puissance),
				pourquoi: "L’usage dans les essais.",
			},
			{
				nom: "Risque accepté de croire à une différence due au hasard",
				valeur: partEnMots(p.risque),
				pourquoi: "Partagé entre toutes les comparaisons de l’action (méthode de Holm).",
			},
			{
				nom: "Part de personnes qui s’opposent au-delà de laquelle l’action s’arrête seule",
				valeur: `${partEnMots(p.arretOppositions)}, à partir de ${compter(p.arretDes, "personne contactée", "personnes contactées")}`,
				pourquoi: "Une caisse peut en choisir une autre avant le lancement, jamais après.",
			},
			{
				nom: "Graine du tirage",
				valeur: "tirée pour chaque action, inscrite dans son plan",
				pourquoi: "Personne ne choisit qui reçoit quoi.",
			},
		],
		quiDecide:
			"La personne responsable de l’action choisit à qui s’adresser, les messages et les bras, après l’avis du délégué à la protection des données. Le hasard ne décide que du moyen de contact.",
		performances: [],
		sansMesure:
			"Un tirage ne prédit rien : il n’a pas de taux d’erreur. Chaque action vérifie que ses groupes ont les tailles prévues, et donne l’écart entre eux avec sa marge. Ses lignes, sans aucun numéro de dossier, permettent à chacun de tout recompter (script/recompter-action.js).",
		limites: [
			"Sur peu de personnes, l’écart entre deux moyens ne se voit pas : l’action le dit.",
			"La comparaison avec les mois d’avant est un repère, pas une preuve.",
			"Les personnes qu’aucun moyen vérifié ne joint ne sont pas prévenues par l’action ; les agents voient leur droit au dossier.",
		],
	};
}
