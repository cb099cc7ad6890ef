import { clavier } from "./textes/clavier.ts";

export const textes = {
	clavier,
	console: { protegerDate: "Protéger la date" },
	service: "droit-ouvert",
	enTete: {
		evitement: "Aller au contenu",
		retourAccueil: "droit-ouvert, retour à l’accueil",
		navigation: "Rubriques",
		simulation: {
			titre: "Organisme simulé.",
			jour: (jour: string) => `Nous y sommes le ${jour}.`,
			suite:
				"Les foyers, le numéro et les adresses sont inventés ; les règles de droit sont réelles.",
		},
		seConnecter: "Se connecter",
		seDeconnecter: "Se déconnecter",
		/** When nothing is known of who reads. */
		personne: undefined,
		jour: undefined,
		liens: [
			{ href: "/mes-droits", texte: "Mes droits" },
			{ href: "/aide", texte: "Aide" },
		],
	},
	monDossier: {
		navigation: "Mon dossier",
		nonLus: (nombre: number) => (nombre === 1 ? "non lu" : "non lus"),
		rubriques: [
			{ href: "/mon-dossier", texte: "L’essentiel" },
			{ href: "/mon-dossier/droits", texte: "Mes droits et paiements" },
			{ href: "/mon-dossier/demandes", texte: "Mes demandes" },
			{ href: "/mon-dossier/decisions", texte: "Mes décisions" },
			{ href: "/mon-dossier/messages", texte: "Messages" },
			{ href: "/mon-dossier/documents", texte: "Documents" },
			{ href: "/mon-dossier/contacts", texte: "Me joindre" },
			{ href: "/mon-dossier/aidants", texte: "Qui m’aide" },
			{ href: "/mon-dossier/donnees", texte: "Mes données" },
		],
	},
	pied: {
		titre: "Une question, un doute ?",
		telephone: "Par téléphone",
		surPlace: "Près de chez vous",
		lieux: (nombre: number) =>
			nombre > 1 ? `Voir les ${nombre} lieux d’accueil` : "Voir le lieu d’accueil",
		sansRendezVous: "avec ou sans rendez-vous",
		accompagnement: "Avec quelqu’un",
		besoinAide: "J’ai besoin d’aide",
		aidePourQui: "pour comprendre ou pour remplir une demande",
		algorithmes: "Les algorithmes que nous utilisons",
		donnees: "Vos données personnelles",
		simule: (nom: string) =>
			`droit-ouvert, logiciel libre sous licence MIT, présenté ici avec une ${nom} simulée. Ce site n’est pas un site de l’État ni d’une Caf.`,
		note: "droit-ouvert, logiciel libre sous licence MIT.",
	},
	accueil: {
		titre: "Un droit que personne ne demande n’existe pas.",
		description:
			"Calculer ses droits aux prestations familiales, repérer ceux que personne n’a demandés, comprendre chaque montant.",
		chapeau:
			"droit-ouvert calcule les droits d’un foyer aux prestations familiales, repère ceux qui n’ont pas été demandés et explique chaque montant, article de loi à l’appui.",
		portes: [
			{
				pour: "Vous vivez en France",
				titre: "Mes droits",
				texte:
					"Quelques questions, l’une après l’autre. La réponse dit à quoi vous avez droit, combien, pourquoi, et comment le demander.",
				garanties: ["Sans compte", "Rien n’est enregistré", "S’arrête dès que la réponse est sûre"],
				href: "/mes-droits",
				action: "Estimer mes droits",
			},
			{
				pour: "Vous travaillez à la Caf",
				titre: "Droits non demandés",
				texte:
					"Les foyers qui ont un droit sans l’avoir demandé : avec quelle probabilité, combien ils perdent, depuis quand, et ce qui manque pour l’ouvrir.",
				garanties: ["Foyers simulés", "Pour ouvrir des droits, jamais pour contrôler"],
				href: "/droits-non-demandes",
				action: "Voir les droits non demandés",
			},
		],
		prestations: {
			titre: "Les droits calculés",
			texte:
				"Pour chaque mois de janvier 2020 à juin 2026, en métropole et outre-mer, avec les montants en vigueur ce mois-là.",
			groupes: [
				{
					nom: "Vos enfants",
					liste: [
						"Allocations familiales",
						"Complément familial",
						"Allocation de base de la Paje",
						"Prime à la naissance",
						"Complément de mode de garde",
						"Allocation de rentrée scolaire",
						"Allocation de soutien familial",
					],
				},
				{ nom: "Votre logement", liste: ["Aide au logement des locataires"] },
				{
					nom: "Vos ressources",
					liste: ["Prime d’activité", "Revenu de solidarité active (RSA)"],
				},
				{
					nom: "Le handicap",
					liste: [
						"Allocation aux adultes handicapés",
						"Majoration pour la vie autonome",
						"Allocation d’éducation de l’enfant handicapé",
					],
				},
			],
		},
		promesses: {
			titre: "Ce que vous pouvez attendre",
			liste: [
				{
					titre: "Chaque chiffre a son article",
					texte: "Le calcul se déplie étape par étape, avec le texte de loi qui le fonde.",
				},
				{
					titre: "Le doute est dit",
					texte:
						"Quand une information manque, la réponse donne une fourchette et la question qui la réduirait.",
				},
				{
					titre: "Un vieux téléphone suffit",
					texte: "Pas d’application, pas de compte, pas de script : la page s’affiche partout.",
				},
			],
		},
	},
	erreurs: {
		introuvable: {
			titre: "Cette page n’existe pas",
			texte:
				"L’adresse est peut-être incomplète, ou la page a été déplacée. Rien de ce que vous avez fait ailleurs n’est perdu.",
		},
		panne: {
			titre: "Quelque chose n’a pas marché chez nous",
			texte:
				"Ce n’est pas de votre faute. Rien n’a été envoyé. Réessayez dans quelques minutes, ou appelez-nous.",
		},
		indisponible: {
			titre: "Le service est momentanément indisponible",
			texte:
				"Ce n’est pas de votre faute, et rien de ce qui était enregistré n’est perdu. Réessayez dans quelques minutes, ou appelez-nous.",
		},
		tropDeDemandes: {
			titre: "Trop de demandes en peu de temps",
			texte:
				"Pour que la plateforme reste ouverte à tous, elle en refuse quand il en vient trop du même endroit. Attendez une minute, puis rechargez la page : rien n’est perdu.",
		},
		aIdentifier: {
			titre: "Vous n’êtes pas connecté",
			texte: "Cette page demande de se connecter.",
		},
		interdit: {
			titre: "Cette page ne vous est pas ouverte",
			texte: "Elle est réservée à d’autres rôles que le vôtre.",
		},
		reference: (reference: string) =>
			`Référence : ${reference}. Donnez-la si vous nous appelez : elle nous dit ce qui s’est passé.`,
		retour: { href: "/", texte: "Revenir à l’accueil" },
	},
};
