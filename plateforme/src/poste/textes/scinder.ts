import { type Jour, jourAbrege } from "../../socle/index.ts";

export const textesScinder = {
	titre: "Séparer le couple en deux dossiers",
	retour: "Le dossier",
	explication: (partant: string) =>
		`${partant} aura son propre dossier. Chacun garde son identité et son histoire. Les droits et les dettes restent sur ce dossier-ci et sont listés pour que vous les revoyiez. Les contacts ne sont plus sûrs tant qu’ils ne sont pas confirmés.`,
	irreversible: "Une séparation enregistrée ne se défait pas : vérifiez la date et les enfants.",
	date: "Séparés depuis le",
	dateAide: (connu: Jour) => `Après le ${jourAbrege(connu)}, dernier changement connu du foyer.`,
	matricule: (partant: string) => `Matricule du dossier de ${partant}`,
	enfants: "Où vit chaque enfant",
	residences: {
		reste: (nom: string) => `chez ${nom}`,
		suit: (nom: string) => `chez ${nom}`,
		alternance: "en alternance",
	},
	contacts: "Contacts confirmés aujourd’hui par leur titulaire",
	contactsAide: "Les autres deviennent « non vérifiés depuis la séparation ».",
	envoyer: "Séparer en deux dossiers",
	impossible: {
		titre: "Ce dossier n’est pas celui d’un couple",
		texte: "Il n’y a qu’un adulte dans ce dossier : il ne se sépare pas.",
		retour: "Revenir au dossier",
	},
	refus: {
		"pas-un-couple": "Ce dossier n’a pas deux adultes vivants : il ne se sépare pas.",
		"date-future": "La date est à venir : attendez qu’elle soit passée.",
		"date-trop-ancienne":
			"Le dossier connaît un foyer plus récent : donnez une date qui vient après ce changement.",
		"date-illisible": "Donnez le premier jour de la séparation.",
		"matricule-illisible": "Le matricule ne contient que des chiffres, des lettres et des tirets.",
		"matricule-pris": "Ce matricule est déjà celui d’un dossier : vérifiez-le.",
		enfants: "Dites où vit chaque enfant.",
		"contact-inconnu": "Un contact a changé entre-temps : revérifiez la liste.",
		"foyer-invalide": "Le foyer ne tient pas avec cette répartition : vérifiez les enfants.",
		justification: "Ce dossier est protégé : ouvrez-le d’abord en disant pourquoi.",
		reserve: "Ce dossier est réservé aux responsables.",
		inconnu: "Ce dossier n’existe pas dans votre caisse.",
	} as Record<string, string>,
};
