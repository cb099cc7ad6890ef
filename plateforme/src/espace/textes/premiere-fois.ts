import type { MotifRattachement } from "../rattachement/regles.ts";

export const textesPremiereFois = {
	titre: "Votre première visite",
	chapeau: (prenom: string) =>
		`Bonjour ${prenom}. FranceConnect nous dit qui vous êtes ; il reste à savoir si vous avez déjà un dossier à la Caf.`,
	connu: {
		titre: "J’ai un dossier, ou j’en ai eu un",
		aide: "Votre numéro, puis un code envoyé à un contact que nous connaissons : votre dossier s’ouvre ici.",
	},
	caisse: "Votre Caf",
	matricule: "Votre numéro d’allocataire",
	matriculeAide: "Il est en haut de chaque courrier de la Caf.",
	continuer: "Continuer",
	code: {
		titre: "Entrez le code reçu",
		aide: (ou: string) =>
			`Nous avons envoyé six chiffres à ${ou}, que votre dossier connaît déjà. Le code sert dix minutes.`,
		simule:
			"Organisme simulé : le message n’est pas parti pour de vrai. Il se lit dans la boîte d’envoi, avec le rôle de responsable.",
		champ: "Code à six chiffres",
		verifier: "Ouvrir mon dossier",
		autre:
			"Ce n’est plus votre numéro, ou rien n’arrive ? Appelez-nous : nous changeons le contact après avoir vérifié qui vous êtes.",
	},
	aidant: {
		titre: "Vous venez aider quelqu’un ?",
		aide: "Vous n’avez pas besoin d’être allocataire. La personne vous a donné, ou vous donnera, un code de mandat.",
		continuer: "Je viens aider quelqu’un",
	},
	sans: {
		titre: "Je n’ai jamais eu de dossier à la Caf",
		aide: "Vous choisissez une aide et répondez à ses questions. Un agent ouvre votre dossier avec ce que vous avez dit : rien n’est à refaire.",
		garde: "Nous gardons de FranceConnect vos prénoms, votre nom et votre date de naissance.",
		continuer: "Demander une aide sans dossier",
		avant: "Vous ne savez pas quoi demander ?",
		lien: "Estimer d’abord mes droits, sans compte",
	},
	refus: {
		"dossier-introuvable":
			"Nous ne trouvons pas de dossier à ce numéro, à votre nom et à votre date de naissance, qui puisse s’ouvrir d’ici. Vérifiez le numéro. S’il est bon, appelez-nous ou venez : nous faisons le lien avec vous.",
		"sans-contact":
			"Votre dossier n’a ni mobile ni adresse électronique confirmés : nous ne pouvons pas vous envoyer de code. Appelez-nous ou venez : nous faisons le lien avec vous.",
		"naissance-incomplete":
			"FranceConnect ne connaît pas le jour de votre naissance : nous ne pouvons pas ouvrir de demande d’ici. Appelez-nous ou venez : la date de votre demande sera gardée.",
		"caisse-inconnue": "Choisissez votre Caf dans la liste.",
		"matricule-vide": "Écrivez votre numéro d’allocataire.",
	} satisfies Record<MotifRattachement, string>,
	perdue: {
		titre: "La connexion a expiré",
		texte:
			"Elle a été commencée il y a plus de vingt minutes. Recommencez : rien n’a été enregistré.",
		retour: { href: "/connexion", texte: "Se connecter à nouveau" },
	},
};
