import { compter, type Jour, jourAbrege, jourEnToutesLettres, nombre } from "../../socle/index.ts";
import type { Section } from "../lectures/demande.ts";

const decimal = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

export const textesFile = {
	titre: "File de travail",
	sections: {
		equipe: "Pour mon équipe et moi",
		mes: "Prises par moi",
		libres: "Que personne n’a prises",
		retard: "En retard",
		bientot: "Bientôt dues",
		enjeu: "Avec un enjeu grave",
		attente: "En attente de la personne",
		toutes: "Toute la caisse",
	} satisfies Record<Section, string>,
	nomGauche: "Sections de la file",
	nomDetail: "Sollicitation choisie",
	/** What this team does, at a glance. */
	chapeau: (plusAncienne: Jour | null, jours: number | undefined) =>
		[
			plusAncienne
				? `Nous traitons ce qui est arrivé le ${jourEnToutesLettres(plusAncienne)}.`
				: "Tout est pris ou traité.",
			jours === undefined || jours === 0
				? ""
				: `La file représente ${decimal.format(jours)} ${jours < 2 ? "jour" : "jours"} de travail au rythme des quatre dernières semaines.`,
		]
			.filter(Boolean)
			.join(" "),
	regle:
		"Ordre : risque d’expulsion, plus de ressources, puis la date à tenir (l’engagement ou, plus tôt, la fin du mois quand un droit s’arrête).",
	suivante: "Prendre la suivante",
	nouvelle: "Noter un contact",
	exporter: "Exporter (CSV)",
	equipes: "Charge des équipes",
	filtres: {
		titre: "Filtrer",
		nature: "Nature",
		prestation: "Prestation",
		q: "Numéro, matricule ou objet (ou nom, sans dossier)",
		toutes: "Toutes",
		appliquer: "Filtrer",
		effacer: "Effacer",
	},
	legende: "Sollicitations, de la plus pressante à la moins pressante",
	colonnes: {
		pourquoi: "Pourquoi",
		objet: "Objet",
		dossier: "Dossier",
		arrivee: "Arrivée",
		qui: "Qui",
	},
	age: (jours: number) => (jours <= 0 ? "ce jour" : `${nombre(jours)} j`),
	arriveeLe: (jour: Jour) => jourAbrege(jour),
	protege: "Dossier protégé",
	sansDossier: "Sans dossier",
	moi: "Moi",
	prise: "Prise",
	vide: {
		equipe:
			"Rien n’attend votre équipe. Ce qui arrive pour vous se rangera ici, du plus pressant au moins pressant.",
		mes: "Vous n’avez rien en main. « Prendre la suivante » vous donne la plus pressante.",
		libres: "Tout ce qui attend votre équipe est pris.",
		retard: "Rien n’est en retard.",
		bientot: "Aucun engagement n’arrive à échéance dans les deux prochains jours ouvrés.",
		enjeu:
			"Aucune sollicitation ne signale d’expulsion, de manque de ressources ni de fin de droit.",
		attente: "Aucune sollicitation n’attend de pièce ni d’information.",
		toutes: "Aucune sollicitation n’est ouverte dans la caisse.",
	} satisfies Record<Section, string>,
	videFiltre: "Aucune sollicitation ne répond à ces filtres.",
	precedente: "Page précédente",
	suivantePage: "Page suivante",
	page: (n: number) => `Page ${nombre(n)}`,
	fermer: "Fermer",
	ouvrirSeule: "Ouvrir seule",
	resume: (n: number) => compter(n, "sollicitation", "sollicitations"),
};
