import { type FauteCoordonnees, LIEUX_MAX } from "../coordonnees/saisie.ts";

export const textesCoordonnees = {
	titre: "Coordonnées de l’organisme",
	chapeau:
		"Ce que les personnes lisent au bas de chaque page, sur la page d’aide et sur les preuves de date protégée.",
	simule:
		"Cet organisme est simulé : le numéro proposé est réservé à la fiction, personne n’y répond.",
	aucune: "Tant que rien n’est enregistré, les pages renvoient aux courriers de votre organisme.",
	fait: "Les nouvelles coordonnées sont enregistrées. Elles sont sur toutes les pages dans la minute.",
	champs: {
		telephone: { titre: "Numéro de téléphone", indication: "Par exemple 04 65 71 32 30, ou 3230." },
		horaires: {
			titre: "Quand un conseiller répond",
			indication: "Par exemple : du lundi au vendredi, de 9 h à 16 h 30.",
		},
		lieux: {
			titre: "Lieux d’accueil, un par ligne",
			indication:
				"Nom ; adresse ; horaires. Par exemple : Accueil d’Oyonnax ; centre social, 01100 Oyonnax ; mardi et jeudi, de 9 h à 12 h.",
		},
	},
	enregistrer: "Enregistrer",
	refus: "Rien n’est enregistré :",
	faute: (faute: FauteCoordonnees): string => {
		switch (faute.champ) {
			case "telephone":
				return "écrivez le numéro avec dix chiffres, ou quatre s’il est court.";
			case "horaires":
				return "écrivez quand un conseiller répond, en 120 caractères au plus.";
			case "lieux":
				return `ligne ${faute.ligne} des lieux : séparez par deux points-virgules le nom, l’adresse et les horaires, de 120 caractères au plus chacun.`;
			case "trop-de-lieux":
				return `donnez ${LIEUX_MAX} lieux au plus.`;
		}
	},
};
