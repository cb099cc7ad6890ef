import { type Jour, jourEnToutesLettres } from "../../socle/index.ts";

export const textesContacts = {
	titre: "Me joindre",
	chapeau:
		"Les adresses et les numéros où nous pouvons vous écrire. Un code prouve que c’est bien vous qui les lisez.",
	liste: "Vos coordonnées",
	aucun: "Nous n’avons ni adresse électronique ni numéro : nous vous écrivons par lettre.",
	etats: {
		verifie: (jour: Jour) => `confirmé le ${jourEnToutesLettres(jour)}`,
		"non-verifie": () => "pas encore confirmé : nous n’y écrivons que pour vous répondre",
		injoignable: () => "ne répond plus : nous n’y écrivons pas",
		"non-verifie-depuis-separation": () =>
			"pas confirmé depuis la séparation : nous n’y écrivons pas",
		retire: () => "vous nous avez dit de ne plus l’utiliser",
	},
	fixe: "téléphone fixe",
	confirmer: "Recevoir un code pour confirmer",
	retirer: "Ne plus utiliser",
	code: {
		titre: "Entrez le code reçu",
		aide: (ou: string) =>
			`Nous venons d’envoyer six chiffres à ${ou}. Le message arrive en une minute ; il sert dix minutes.`,
		simule:
			"Organisme simulé : le message n’est pas parti pour de vrai. Il se lit dans la boîte d’envoi, avec le rôle de responsable.",
		champ: "Code à six chiffres",
		verifier: "Confirmer",
		autre: "Rien reçu ? Vérifiez l’adresse ou le numéro, puis demandez un autre code ci-dessous.",
	},
	ajouter: {
		titre: "Ajouter ou changer",
		aide: "La nouvelle adresse ou le nouveau numéro remplacera l’ancien dès que vous l’aurez confirmé. L’ancien en sera prévenu.",
		courriel: "Adresse électronique",
		mobile: "Numéro de mobile",
		envoyer: "Recevoir un code",
	},
	canal: {
		titre: "Comment nous vous écrivons",
		aide: "Rien de personnel n’est écrit dans un courriel ou un SMS : seulement qu’il y a du nouveau ici.",
		choix: {
			courriel: "Par courriel",
			sms: "Par SMS",
			courrier: "Par lettre",
		},
		repli: "Si le message ne vous atteint pas, nous essayons le moyen suivant, jusqu’à la lettre.",
	},
	annonces: {
		titre: "De quoi vous prévenir",
		aide: "Au plus un message par jour et par demande. Une décision se lit toujours ici et dans la lettre.",
	},
	enregistrer: "Enregistrer mes choix",
	fait: {
		"demander-code": "Le code est parti.",
		"verifier-code": "C’est confirmé : nous vous écrirons là.",
		"retirer-contact": "C’est noté : nous n’y écrirons plus.",
		choisir: "Vos choix sont enregistrés.",
	} as Record<string, string>,
	refusAutre: "Rien n’a été changé : recommencez, ou appelez-nous.",
};
