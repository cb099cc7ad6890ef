import { jourEnToutesLettres } from "../socle/index.ts";

export const textesAide = {
	retour: "Toutes les aides",
	estimer: "Estimer mes droits d’abord, sans compte",
	ecouter: "Écouter cette page",
	voix: "Voix de synthèse, sans comédien. Elle dit le texte ci-dessous, mot pour mot.",
	duree: (secondes: number) =>
		secondes < 60 ? `${secondes} secondes` : `${Math.floor(secondes / 60)} min ${secondes % 60} s`,
	telecharger: "Télécharger le son",
	chapitres: "Aller à un chapitre",
	a: (secondes: number) => `${Math.floor(secondes / 60)}:${String(secondes % 60).padStart(2, "0")}`,
	transcription: "Ce que dit l’enregistrement",
	sources: "D’après",
	relu: (jour: string) => `Relu le ${jourEnToutesLettres(jour)}.`,
	accueil: {
		titre: "J’ai besoin d’aide",
		description: "Téléphoner, venir, ou être accompagné pour faire une demande.",
		chapeau: "Vous n’avez pas à vous débrouiller seul. Choisissez ce qui vous arrange.",
		sansCoordonnees:
			"Le numéro de téléphone et l’adresse de votre caisse sont en haut de tous les courriers qu’elle vous envoie.",
		telephone: {
			titre: "Téléphoner",
			texte: "Un conseiller vous répond",
			rappel: "Gardez près de vous votre dernière quittance et vos derniers bulletins de paie.",
		},
		lieux: {
			titre: "Venir",
			texte: "Un ordinateur, une imprimante et quelqu’un pour vous aider vous attendent.",
		},
		proche: {
			titre: "Se faire aider par un proche",
			texte:
				"Un proche peut faire la simulation avec vous : elle ne demande ni nom, ni numéro d’allocataire, ni mot de passe. Ne donnez jamais votre mot de passe, à personne.",
			lien: "Lui donner un mandat",
		},
	},
	liste: {
		titre: "Comprendre, en une minute",
		texte: "Une page courte par démarche, à lire ou à écouter.",
		podcast: "S’abonner dans une application de podcasts",
		podcastAide: "Copiez cette adresse dans votre application.",
	},
	podcast: {
		titre: "droit-ouvert : comprendre ses démarches",
		description:
			"Une minute par démarche : prime d’activité, aide au logement, RSA, changements de situation. Voix de synthèse.",
	},
	inconnu: {
		titre: "Cette page d’aide n’existe pas",
		texte: "Son adresse est peut-être incomplète.",
		retour: { href: "/aide", texte: "Voir toutes les aides" },
	},
};
