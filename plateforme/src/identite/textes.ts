import { nomsRoles, type Role } from "../socle/index.ts";

const enumerer = new Intl.ListFormat("fr", { type: "conjunction" });
const alternative = new Intl.ListFormat("fr", { type: "disjunction" });
const enMots = (roles: readonly Role[]) =>
	roles.map((role) => {
		const nom = nomsRoles[role];
		return nom.charAt(0).toLowerCase() + nom.slice(1);
	});

/** The role that a person reads about themselves: « gestionnaire et médiateur ». */
const roles = (liste: readonly Role[]) => enumerer.format(enMots(liste));

const versAccueil = { href: "/", texte: "Revenir à l’accueil" };
const reessayer = { href: "/connexion", texte: "Se connecter à nouveau" };

export const textes = {
	roles,
	navigation: [
		{ pour: "travail", href: "/file", texte: "File", touche: "f" },
		{ pour: "travail", href: "/decisions", texte: "Décisions", touche: "s" },
		{ pour: "travail", href: "/departement", texte: "RSA à décider" },
		{ pour: "travail", href: "/second-regard", texte: "Second regard" },
		{ pour: "travail", href: "/pieces", texte: "Documents", touche: "o" },
		{ pour: "travail", href: "/courriels", texte: "Courriels", touche: "m" },
		{ pour: "travail", href: "/recherche", texte: "Recherche", touche: "r" },
		{ pour: "travail", href: "/droits-non-demandes", texte: "Droits non demandés", touche: "d" },
		{ pour: "travail", href: "/a-verifier", texte: "À vérifier" },
		{ pour: "travail", href: "/ruptures", texte: "Ruptures" },
		{ pour: "travail", href: "/actions", texte: "Actions", touche: "c" },
		{ pour: "travail", href: "/sollicitations/nouvelle", texte: "Contact", touche: "n" },
		{
			pour: "travail",
			href: "/dates-protegees",
			texte: "Protéger la date",
			touche: "p",
		},
		{ pour: "travail", href: "/permanence", texte: "Permanence" },
		{ pour: "travail", href: "/aidant", texte: "J’aide quelqu’un" },
		{ pour: "travail", href: "/equipe", texte: "Équipe", touche: "e" },
		{ pour: "travail", href: "/pilotage", texte: "Pilotage", touche: "i" },
		{ pour: "travail", href: "/importer", texte: "Importer" },
		{ pour: "travail", href: "/boite-d-envoi", texte: "Envois" },
		{ pour: "travail", href: "/reglages", texte: "Réglages" },
		{ pour: "travail", href: "/mon-role", texte: "Mon compte" },
		{ pour: "public", href: "/mon-dossier", texte: "Mon dossier" },
		{ pour: "public", href: "/aidant", texte: "J’aide quelqu’un" },
		{ pour: "public", href: "/demarches", texte: "Démarches" },
		{ pour: "public", href: "/mes-droits", texte: "Mes droits" },
		{ pour: "public", href: "/engagements-de-service", texte: "Nos délais" },
		{ pour: "public", href: "/aide", texte: "Aide" },
	],
	reglages: {
		titre: "Réglages",
		description: "Ce que la caisse décide pour elle-même.",
		pages: [
			{
				href: "/reglages/engagements",
				texte: "Engagements et canaux",
				aide: "Les délais promis, et les canaux ouverts, à partir d’une date.",
			},
			{
				href: "/reglages/envois",
				texte: "Limites d’envoi",
				aide: "Heures, débit, et combien de fois on écrit à la même personne.",
			},
			{
				href: "/reglages/courriels",
				texte: "Boîte aux lettres électronique",
				aide: "Par où arrivent les courriels, et quand elle a été relevée.",
			},
			{
				href: "/reglages/decisions",
				texte: "Second regard sur les décisions",
				aide: "La part tirée au sort et le montant au-dessus duquel un collègue relit.",
			},
			{
				href: "/reglages/comptes",
				texte: "Comptes et équipes",
				aide: "Qui entre ici, avec quels rôles.",
			},
			{
				href: "/reglages/organisme",
				texte: "Coordonnées de la caisse",
				aide: "Le numéro, les heures et les lieux que lit le public.",
			},
		],
	},
	refus: {
		aIdentifier: {
			titre: "Vous n’êtes plus connecté",
			texte:
				"Votre session s’est terminée : rien de ce que vous venez d’envoyer n’a été enregistré. Connectez-vous, puis recommencez.",
			retour: { href: "/connexion", texte: "Se connecter" },
		},
		inconnu: {
			titre: "Cela n’est pas permis ici",
			texte:
				"Personne n’a le droit de faire cela depuis cette page : rien n’a été enregistré. Revenez à la page précédente et rechargez-la.",
			retour: versAccueil,
		},
		role: (reserve: readonly Role[], siens: readonly Role[]) => ({
			titre: "Cette page ne vous est pas ouverte",
			texte: [
				reserve.length > 0
					? `Elle est réservée à ces rôles : ${alternative.format(enMots(reserve))}.`
					: "Elle est réservée à d’autres rôles.",
				siens.length > 0
					? `Vous êtes connecté comme ${roles(siens)}.`
					: "Votre compte n’a aucun rôle.",
				"Si vous devez y accéder, demandez-le à l’administrateur de votre organisme.",
			].join(" "),
			retour: versAccueil,
		}),
	},
	connexion: {
		titre: "Se connecter",
		description: "Entrer avec FranceConnect ou ProConnect.",
		chapeau: "Choisissez d’où vous venez. Votre mot de passe ne passe jamais par ce site.",
		choix: {
			pro: {
				pour: "Vous travaillez ici, ou avec nous",
				titre: "ProConnect",
				texte:
					"Agents de la Caf, partenaires, structures d’accueil, département\u00a0: votre adresse professionnelle suffit.",
				action: "Entrer avec ProConnect",
			},
			public: {
				pour: "Vous êtes allocataire, ou vous aidez un proche",
				titre: "FranceConnect",
				texte:
					"Avec le compte que vous avez déjà\u00a0: impôts, assurance maladie, La Poste, MSA ou France Identité.",
				action: "Entrer avec FranceConnect",
			},
		},
		absent: (nom: string) =>
			`${nom} n’est pas encore raccordé à cette plateforme : on ne peut pas entrer par là.`,
		aucun:
			"La personne qui tient cette plateforme doit d’abord la raccorder à un fournisseur d’identité.",
		sansCompte: {
			titre: "Pas besoin d’être connecté pour estimer ses droits",
			texte: "La simulation ne demande ni nom, ni compte, ni mot de passe.",
			lien: { href: "/mes-droits", texte: "Estimer mes droits" },
		},
		demonstration: {
			titre: "Démonstration : pas de vrai compte, pas de mot de passe.",
			texte:
				"ProConnect et FranceConnect sont remplacés ici par une liste de personnes inventées. Un organisme réel refuse de démarrer ainsi.",
		},
	},
	organisme: {
		titre: "Dans quel organisme entrez-vous ?",
		chapeau:
			"Vous avez un compte dans plusieurs organismes. Vous pourrez en changer en vous reconnectant.",
		action: "Entrer",
	},
	personnes: {
		titre: "Qui voulez-vous être ?",
		alerte: "Démonstration.",
		chapeau: {
			pro: "Cette page tient la place de ProConnect. Ces personnes sont inventées, et il n’y a pas de mot de passe : choisissez-en une pour voir la plateforme avec ses yeux.",
			public:
				"Cette page tient la place de FranceConnect. Ces personnes sont inventées, et il n’y a pas de mot de passe : choisissez-en une pour voir la plateforme avec ses yeux.",
		},
		equipe: (nom: string) => `équipe ${nom}`,
		dossier: (numero: number) => `dossier ${numero}`,
		jamaisDeDossier: "n’a jamais eu de dossier",
		action: (nom: string) => `Entrer comme ${nom}`,
		premiereVisite: "Première visite, sans compte",
		vide: "Aucune personne n’a de compte de ce côté. Elles arrivent avec l’organisme simulé : ./script/start les prépare.",
	},
	erreurs: {
		absent: {
			titre: "Cette connexion n’est pas raccordée",
			texte: "Cette plateforme n’est pas raccordée à ce fournisseur d’identité.",
			retour: { href: "/connexion", texte: "Voir les autres façons d’entrer" },
		},
		injoignable: {
			titre: "Le fournisseur d’identité ne répond pas",
			texte: "Ce n’est pas de votre faute. Réessayez dans quelques minutes, ou appelez-nous.",
			retour: reessayer,
		},
		refus: {
			titre: "La connexion n’a pas abouti",
			texte:
				"Elle a été refusée ou abandonnée du côté du fournisseur d’identité. Rien n’a été enregistré.",
			retour: reessayer,
		},
		perdue: {
			titre: "La connexion a expiré",
			texte:
				"Elle a été commencée il y a trop longtemps, dans un autre navigateur, ou elle a déjà servi. Recommencez.",
			retour: reessayer,
		},
		sansCompte: {
			titre: "Vous n’avez pas de compte ici",
			texte:
				"Votre identité est bien reconnue, mais aucun organisme ne vous a ouvert de compte sur cette plateforme. Si vous y travaillez, demandez-le à votre administrateur.",
			retour: versAccueil,
		},
		inactif: {
			titre: "Votre compte est fermé",
			texte:
				"Votre identité est bien reconnue, mais votre compte n’est plus actif. Si c’est une erreur, demandez à votre administrateur de le rouvrir.",
			retour: versAccueil,
		},
	},
};
