import { compter } from "../../socle/index.ts";
import { parametresDeLaFile } from "../../sollicitations/index.server.ts";
import type { Fiche } from "../fiche.ts";

export function ficheFile(): Fiche {
	const p = parametresDeLaFile();
	return {
		ancre: "file-d-attente",
		titre: "Ranger les demandes à traiter, et estimer un délai",
		version: 1,
		date: "2026-11-29",
		finalite:
			"Traiter d’abord ce qui ne peut pas attendre, puis ce que la caisse a promis pour la date la plus proche. Donner à chacun une idée honnête du délai.",
		bases: [
			"Mission d’intérêt public : règlement général sur la protection des données (RGPD), article 6, 1, e",
			"Délai suspendu seulement si la liste des pièces manquantes est donnée : code des relations entre le public et l’administration, article L114-5",
		],
		donnees: [
			"La date d’arrivée, la nature de la demande et l’engagement de la caisse ce jour-là",
			"Ce qui est en jeu, quand un agent l’a noté : expulsion, plus de ressources, droit qui s’arrête",
			"Les délais constatés des demandes semblables",
		],
		jamais: [
			"Rien de la personne n’entre dans le rang : ni l’âge, ni la famille, ni la commune, ni ses demandes d’avant.",
			"Aucune note, aucun modèle appris.",
		],
		operations: [
			"D’abord le risque d’expulsion, puis l’absence de ressources, puis tout le reste.",
			"Ensuite, la date la plus proche : celle de l’engagement ; si un droit s’arrête, la fin du mois d’arrivée.",
			"À égalité, l’ordre d’arrivée.",
			"Le délai annoncé est celui que les demandes semblables ont vraiment eu : la moitié, et neuf sur dix.",
		],
		parametres: [
			{
				nom: "Date retenue sans engagement",
				valeur: `${compter(p.joursSansEngagement, "jour", "jours")} après l’arrivée`,
				pourquoi: "Pour qu’une demande sans promesse ne reste pas au fond.",
			},
			{
				nom: "Période lue pour estimer un délai",
				valeur: `les ${compter(p.joursEstimation, "dernier jour", "derniers jours")}`,
				pourquoi: "Assez récente pour être vraie.",
			},
			{
				nom: "Demandes qu’il faut pour annoncer un délai",
				valeur: compter(p.minimum, "demande", "demandes"),
				pourquoi: "En dessous, rien n’est annoncé : une seule demande ferait le chiffre.",
			},
		],
		quiDecide:
			"Un agent prend la demande et y répond. Il peut en prendre une autre que la première ; ce choix est inscrit au journal.",
		performances: [],
		sansMesure:
			"Ce rangement ne prédit rien. Ce qu’il donne se lit dans les délais tenus, publiés avec les engagements de service.",
		limites: [
			"Ce qui est en jeu n’est connu que si quelqu’un l’a dit ou noté.",
			"Un délai passé n’est pas une promesse.",
		],
	};
}
