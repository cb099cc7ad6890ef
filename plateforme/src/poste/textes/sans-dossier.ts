import { type Jour, jourAbrege } from "../../socle/index.ts";

/** Where an agent joins to a file what someone sent without one. */
export const textesSansDossier = {
	titre: "Le dossier de cette demande",
	retour: "La demande",
	chapeau: (titre: string) =>
		`${titre}. La personne dit n’avoir jamais eu de dossier. Jointe à un dossier, sa demande y va avec ses documents et ses contacts, et son compte l’ouvre.`,
	personne: {
		titre: "Qui demande, d’après FranceConnect",
		nom: "Nom",
		usage: "Nom d’usage",
		prenoms: "Prénoms",
		naissance: "Date de naissance",
		contacts: "Contacts confirmés",
		aucun: "Aucun",
	},
	reponses: "Ce qu’elle a dit",
	jumeaux: {
		titre: "A-t-elle déjà un dossier ici ?",
		aucun: "Personne de ce nom et de cette date de naissance n’a de dossier ici.",
		aide: "Même nom, même date de naissance. Rien n’est joint sans vous : comparez avant de choisir.",
		ligne: (nom: string, naissance: Jour | null) =>
			naissance ? `${nom}, ${jourAbrege(naissance)}` : nom,
		protege: "Dossier protégé",
		matricule: "Matricule",
		voir: "Voir le dossier",
		joindre: "Joindre à ce dossier",
		deja: "La demande est déjà rangée dans ce dossier : il reste à relier le compte.",
	},
	nouveau: {
		titre: "Sinon, ouvrez-le dans le système national",
		aide: "C’est lui qui crée les dossiers. Écrivez ensuite ici le numéro qu’il a donné : le dossier s’écrit avec le foyer et l’adresse de la demande, jusqu’au prochain extrait. S’il est déjà ici, la demande y est jointe.",
		matricule: "Numéro d’allocataire donné par le système national",
		joindre: "Joindre à ce numéro",
	},
	confirmer: {
		aConfirmer:
			"Le nom ou la date de naissance de ce dossier n’est pas celui de la personne, ou une alerte y est notée. Une fois joint, elle y lira tout. Vérifiez avec elle, de vive voix, que ce dossier est le sien.",
		jumeaux:
			"Quelqu’un de ce nom et de cette date de naissance a déjà un dossier ici. Deux dossiers feraient deux droits : ouvrez celui-ci seulement si c’est une autre personne.",
		bouton: {
			"a-confirmer": "J’ai vérifié avec elle : joindre à ce dossier",
			jumeaux: "C’est une autre personne : ouvrir ce numéro",
		},
	},
	refus: {
		"matricule-illisible":
			"Rien n’est joint : un numéro n’a que des chiffres, des lettres et des tirets, vingt au plus.",
		"rien-a-rattacher": "Rien à joindre : cette demande est déjà dans un dossier, ou effacée.",
		"foyer-illisible":
			"Rien n’est joint : le foyer de cette demande ne s’écrit pas tel quel. Ouvrez le dossier à la main, puis joignez la demande à son numéro.",
		justification:
			"Rien n’est joint : ce dossier est protégé. Ouvrez-le d’abord en disant pourquoi.",
		"sans-numero":
			"Rien n’est joint : ce dossier attend lui-même son numéro. Donnez-le d’abord, depuis sa tâche.",
		reserve: "Rien n’est joint : ce dossier est réservé aux responsables.",
		inconnu: "Rien n’est joint : ce dossier n’existe pas.",
	} as Record<string, string>,
	introuvable: {
		titre: "Rien à joindre à un dossier",
		texte: "Cette demande est déjà dans un dossier, ou elle n’est pas venue sans dossier.",
	},
	contredit: {
		titre: "Le bon numéro de ce dossier",
		chapeau: (numero: string) =>
			`Ce dossier a été ouvert ici sous le numéro ${numero}. Dans l’extrait, ce numéro est celui d’une autre personne : son dossier est à part, et celui-ci attend son numéro. En attendant, personne ne l’ouvre en ligne, et aucune décision n’en part.`,
		aFaire: [
			"Regardez d’abord ce dossier : ce qui est arrivé sous ce numéro, un courriel ou une pièce, peut être à l’autre personne. Rangez-le dans le sien.",
			"Si une liste est déjà partie au système national sous ce numéro, prévenez-le. Une décision prise ici est à reprendre dans le bon dossier.",
			"Donnez ensuite le bon numéro, ou joignez au dossier qui est le sien. La personne l’ouvre de nouveau, et un message le lui dit.",
		],
		retour: "La tâche",
		voir: "Voir ce dossier",
		jumeaux: {
			titre: "A-t-elle un autre dossier ici ?",
			aucun: "Personne de ce nom et de cette date de naissance n’a d’autre dossier ici.",
		},
		personne: "Pour qui ce dossier a été ouvert",
		autre: {
			titre: "Si c’est bien la même personne",
			aide: (numero: string) =>
				`Un nom mal écrit ou une date corrigée suffit à les croire deux. Comparez avec le dossier ${numero} de l’extrait, et vérifiez avec la personne.`,
			voir: "Voir le dossier de l’extrait",
		},
		nouveau: {
			titre: "Sinon, son numéro dans le système national",
			aide: "S’il n’est pas encore ici, ce dossier le porte jusqu’au prochain extrait. S’il y est, la demande y va avec ses documents, et ce dossier se ferme.",
		},
		encart: {
			titre: "Le numéro de ce dossier est celui d’une autre personne",
			texte: (numero: string) =>
				`L’extrait a donné le numéro ${numero} à quelqu’un d’autre. Rien de l’autre personne n’est entré ici par l’extrait, et le compte qui ouvrait ce dossier est suspendu.`,
			lien: "Donner le bon numéro",
		},
	},
	/** Beside what someone without a file wrote apart from their request. */
	suite: {
		titre: "La demande dont il s’agit",
		aide: "Cette personne n’a pas encore de dossier : c’est depuis sa demande qu’on l’ouvre ou le retrouve.",
	},
	fait: "C’est joint : la demande, ses documents et ses contacts sont dans ce dossier, et la personne le voit.",
};
