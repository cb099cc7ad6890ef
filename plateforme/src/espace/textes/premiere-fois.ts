import type { MotifRattachement } from "../rattachement/regles.ts";

export const textesPremiereFois = {
	titre: "Votre première visite",
	chapeau: (prenom: string) =>
		`Bonjour ${prenom}. FranceConnect nous dit qui vous êtes ; il reste à savoir quel dossier est le vôtre.`,
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
		titre: "Pas encore de dossier à la Caf ?",
		aide: "Estimez d’abord vos droits : cela ne demande pas de compte.",
		lien: "Estimer mes droits",
	},
	refus: {
		"dossier-introuvable":
			"Nous ne trouvons pas de dossier à ce numéro, à votre nom et à votre date de naissance, qui puisse s’ouvrir d’ici. Vérifiez le numéro. S’il est bon, appelez-nous ou venez : nous faisons le lien avec vous.",
		"sans-contact":
			"Votre dossier n’a ni mobile ni adresse électronique confirmés : nous ne pouvons pas vous envoyer de code. Appelez-nous ou venez : nous faisons le lien avec vous.",
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
