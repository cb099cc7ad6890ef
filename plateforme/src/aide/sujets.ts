/** A short help, read or listened to, tied to one procedure. */
export interface Sujet {
	/** In the address. */
	sujet: string;
	titre: string;
	/** In one sentence. */
	resume: string;
	/** Where to do it. */
	demarche: { href: string; texte: string };
	/** The online procedures that it explains, by name. */
	demarches?: readonly string[];
	/** What it gives can be estimated first, without an account. */
	estimer?: true;
	/** What the audio says, chapter by chapter, word for word. */
	chapitres: { titre: string; phrases: string[] }[];
	/** What it stands on, read on the day of `relu`. */
	sources: string[];
}

/** The day on which these pages were last read against their sources. */
export const RELU = "2026-11-29";

export const SUJETS: readonly Sujet[] = [
	{
		sujet: "prime-d-activite",
		titre: "La prime d’activité",
		resume: "Un complément quand on travaille avec un petit salaire.",
		demarche: { href: "/demarches/prime-d-activite", texte: "Demander la prime d’activité" },
		demarches: ["prime-d-activite"],
		estimer: true,
		chapitres: [
			{
				titre: "Pour qui",
				phrases: [
					"La prime d’activité complète les revenus de ceux qui travaillent, salariés ou indépendants, à partir de dix-huit ans.",
					"Elle dépend de votre salaire, de vos autres revenus, et de qui vit avec vous.",
					"Beaucoup de personnes payées autour du salaire minimum y ont droit sans le savoir.",
				],
			},
			{
				titre: "Combien, et pour combien de temps",
				phrases: [
					"Le calcul regarde vos revenus des trois mois passés.",
					"Le montant trouvé est versé chaque mois pendant trois mois, puis recalculé.",
				],
			},
			{
				titre: "Quand la demander",
				phrases: [
					"Demandez-la dès maintenant : elle compte à partir du mois de votre demande, et les mois d’avant sont perdus.",
				],
			},
			{
				titre: "Ce qu’il faut",
				phrases: [
					"Gardez près de vous vos trois derniers bulletins de paie, et ceux de la personne qui vit avec vous.",
				],
			},
		],
		sources: ["CSS, articles L842-2, R843-1, R846-1 et R846-2"],
	},
	{
		sujet: "declaration-trimestrielle",
		titre: "La déclaration de tous les trois mois",
		resume: "Pour le RSA et la prime d’activité : sans elle, le versement s’arrête.",
		demarche: { href: "/demarches#declarer", texte: "Faire ma déclaration" },
		demarches: ["declaration-prime-d-activite", "declaration-rsa"],
		chapitres: [
			{
				titre: "À quoi elle sert",
				phrases: [
					"Si vous recevez le RSA ou la prime d’activité, vous dites tous les trois mois ce que votre foyer a reçu.",
					"Votre montant des trois mois suivants en dépend.",
				],
			},
			{
				titre: "Ce qu’on y écrit",
				phrases: [
					"Pour chaque mois, et pour chaque personne : les salaires, les allocations, les pensions, et les autres sommes reçues.",
					"Écrivez zéro quand il n’y a rien eu. Ne laissez pas de case vide.",
				],
			},
			{
				titre: "Si on a oublié, ou si on s’est trompé",
				phrases: [
					"Faites-la même en retard : c’est elle qui permet de reprendre le versement.",
					"Une erreur se corrige. Dites-le-nous vite : plus on attend, plus la somme à rattraper est grande.",
				],
			},
		],
		sources: ["CSS, article R846-2", "CASF, article R262-7"],
	},
	{
		sujet: "aide-au-logement",
		titre: "L’aide au logement",
		resume: "Une part de votre loyer, à demander dès l’entrée dans les lieux.",
		demarche: { href: "/demarches/aide-au-logement", texte: "Demander une aide au logement" },
		demarches: ["aide-au-logement"],
		estimer: true,
		chapitres: [
			{
				titre: "Pour qui",
				phrases: [
					"Vous payez un loyer pour votre logement principal : vous avez peut-être droit à une aide.",
					"Elle dépend du loyer, de la commune, de vos revenus, et de qui vit avec vous. Étudiants compris.",
				],
			},
			{
				titre: "Quand la demander",
				phrases: [
					"Le plus tôt possible après votre arrivée.",
					"Elle commence le mois qui suit votre entrée dans les lieux. Si vous attendez, elle ne commence que le mois de votre demande : les mois d’avant sont perdus.",
				],
			},
			{
				titre: "Ce qu’il faut",
				phrases: [
					"Le bail, le montant du loyer sans les charges, le nom et l’adresse du propriétaire, et votre relevé d’identité bancaire.",
				],
			},
			{
				titre: "Si vous déménagez",
				phrases: [
					"Dites-le-nous : l’aide de l’ancien logement s’arrête, et il faut demander la nouvelle.",
				],
			},
		],
		sources: ["CCH, article R823-10"],
	},
	{
		sujet: "rsa",
		titre: "Le RSA",
		resume: "Un revenu minimum quand on n’a presque rien.",
		demarche: { href: "/demarches/rsa", texte: "Demander le RSA" },
		demarches: ["rsa"],
		estimer: true,
		chapitres: [
			{
				titre: "Pour qui",
				phrases: [
					"Le revenu de solidarité active complète vos ressources quand elles sont très faibles.",
					"Il faut avoir plus de vingt-cinq ans, ou un enfant, ou en attendre un. Des règles à part existent pour les plus jeunes qui ont déjà travaillé.",
				],
			},
			{
				titre: "Demandez tout de suite",
				phrases: [
					"Le RSA compte à partir du mois de votre demande. Les mois d’avant sont perdus.",
					"Si vous n’avez pas encore tous les papiers, contactez-nous quand même : le premier contact compte, et nous écrivons sa date.",
				],
			},
			{
				titre: "Ensuite",
				phrases: [
					"Tous les trois mois, vous déclarez vos ressources.",
					"Le département vous propose un rendez-vous, pour vous accompagner vers un emploi ou une autre solution.",
				],
			},
		],
		sources: ["CASF, articles L262-4, L262-18, L262-27 et R262-33"],
	},
	{
		sujet: "soutien-familial",
		titre: "L’allocation de soutien familial",
		resume: "Quand on élève seul un enfant sans l’aide de l’autre parent.",
		demarche: {
			href: "/demarches/soutien-familial",
			texte: "Demander l’allocation de soutien familial",
		},
		demarches: ["soutien-familial"],
		estimer: true,
		chapitres: [
			{
				titre: "Pour qui",
				phrases: [
					"Vous vivez sans conjoint, et vous élevez un enfant de moins de vingt ans.",
					"L’autre parent est mort, ne l’a pas reconnu, ne paie pas la pension, ou paie très peu.",
				],
			},
			{
				titre: "Ce qui se passe ensuite",
				phrases: [
					"Quand une pension est fixée et n’est pas payée, la Caf vous avance cette somme et la réclame à l’autre parent.",
					"Quand aucune pension n’est fixée, l’allocation est versée quatre mois. Il faut ensuite demander au juge, sauf si l’autre parent ne peut pas payer.",
				],
			},
			{
				titre: "Si vous craignez l’autre parent",
				phrases: [
					"Dites-le-nous avant toute demande. Des solutions existent pour ne pas vous mettre en danger. Vous pouvez aussi appeler le trente-neuf dix-neuf, c’est gratuit et cela ne se voit pas sur la facture.",
				],
			},
			{
				titre: "Les mois passés",
				phrases: [
					"Cette allocation peut être versée pour le passé, dans la limite de deux ans. Elle compte dans le calcul du RSA et de la prime d’activité.",
				],
			},
		],
		sources: ["CSS, articles L523-1, L523-2, D523-1 et L553-1"],
	},
	{
		sujet: "changement-de-situation",
		titre: "Un changement dans ma vie",
		resume:
			"Naissance, séparation, travail, déménagement : le dire vite évite de perdre, ou de devoir rembourser.",
		demarche: {
			href: "/demarches/changement-de-situation",
			texte: "Déclarer un changement de situation",
		},
		demarches: ["changement-de-situation", "naissance"],
		chapitres: [
			{
				titre: "Ce qu’il faut dire",
				phrases: [
					"Une naissance, une vie à deux, une séparation, un décès.",
					"Un travail qui commence ou qui s’arrête, un déménagement, un enfant qui part ou qui revient.",
				],
			},
			{
				titre: "Pourquoi le dire vite",
				phrases: [
					"Certains droits ne comptent qu’à partir du mois où vous le dites.",
					"Et si nous versons trop, il faudra rembourser. Ce n’est pas une punition : tout le monde peut se tromper, et un remboursement peut s’étaler.",
				],
			},
			{
				titre: "Et après",
				phrases: ["Nous recalculons vos droits. Votre espace dit ce qui a changé, et pourquoi."],
			},
		],
		sources: ["CSS, articles L553-1, L553-2 et R552-2"],
	},
	{
		sujet: "envoyer-un-document",
		titre: "Envoyer un document",
		resume: "Une photo nette suffit, et la date d’arrivée est gardée.",
		demarche: { href: "/mon-dossier/documents", texte: "Envoyer un document" },
		chapitres: [
			{
				titre: "La photo",
				phrases: [
					"Posez la feuille à plat, près d’une fenêtre. Toute la page doit se voir, et chaque mot se lire.",
					"Une photo par page. Gardez toujours l’original chez vous.",
				],
			},
			{
				titre: "Ce qui se passe ensuite",
				phrases: [
					"La date d’arrivée est gardée, et vous la voyez.",
					"Quand il nous manque quelque chose pour étudier votre demande, nous vous en donnons la liste et une date. Le délai s’arrête seulement pendant ce temps.",
				],
			},
			{
				titre: "Si vous n’y arrivez pas",
				phrases: ["À l’accueil, quelqu’un scanne vos papiers avec vous. C’est gratuit."],
			},
		],
		sources: ["CRPA, articles L114-5 et L114-5-1"],
	},
	{
		sujet: "se-faire-aider",
		titre: "Se faire aider",
		resume: "Donner un mandat à un proche ou à une association, et garder la main.",
		demarche: { href: "/mon-dossier/aidants", texte: "Donner un mandat" },
		chapitres: [
			{
				titre: "Ne donnez pas votre mot de passe",
				phrases: [
					"À personne, même à quelqu’un de confiance. Avec lui, on peut tout voir et tout changer à votre place.",
				],
			},
			{
				titre: "Le mandat",
				phrases: [
					"Dans votre espace, vous dites qui vous aide, ce que cette personne peut faire, et jusqu’à quand.",
					"Vous recevez un code de dix lettres et chiffres. Vous le lui donnez, et elle l’entre dans son propre espace.",
				],
			},
			{
				titre: "Vous gardez la main",
				phrases: [
					"Vous voyez tout ce que votre aidant fait. Votre santé et votre vie de famille ne lui sont pas montrées.",
					"Vous pouvez arrêter le mandat d’un geste, sans donner de raison.",
				],
			},
			{
				titre: "Sans internet",
				phrases: ["Un mandat se donne aussi sur papier, à l’accueil, ou par téléphone."],
			},
		],
		sources: ["Code civil, articles 1984 et 2004"],
	},
];
