import { type Jour, jourEnToutesLettres, nombre } from "../../socle/index.ts";

/** What a person reads of their documents. */
export const textesDocuments = {
	titre: "Mes documents",
	chapeau:
		"Envoyez ici ce que nous vous demandons, et retrouvez ce que nous avons déjà. Une photo prise avec un téléphone suffit, si elle se lit bien.",
	sansDossier: {
		titre: "Votre compte n’est relié à aucun dossier",
		texte:
			"Nous ne savons pas encore quel dossier est le vôtre. Appelez-nous avec votre numéro d’allocataire : nous ferons le lien.",
		retour: { href: "/aide", texte: "Nous joindre" },
	},
	introuvable: {
		titre: "Ce document n’est pas dans votre dossier",
		texte: "Revenez à la liste de vos documents.",
		retour: { href: "/mon-dossier/documents", texte: "Mes documents" },
	},
	attendus: {
		titre: (n: number) =>
			n === 1 ? "Un document à nous envoyer" : `${nombre(n)} documents à nous envoyer`,
		aucun: "Nous n’attendons aucun document de vous.",
		pour: (objet: string) => `Pour : ${objet}`,
		avant: (jour: Jour) => `À envoyer au plus tard le ${jourEnToutesLettres(jour)}.`,
		sansDelai: "Dès que vous pouvez : l’étude de votre demande a déjà commencé.",
		pause: "Votre demande attend ce document : le délai de réponse est arrêté jusque-là.",
		convient: "Ce qui convient",
		neConvientPas: "Ce qui ne convient pas",
		aide: "Vous ne l’avez pas ? Appelez-nous : nous chercherons ensemble.",
	},
	envoyer: {
		titre: "Envoyer un document",
		titreAutre: "Envoyer un autre document",
		type: "Qu’est-ce que c’est ?",
		choisir: "Je ne sais pas",
		fichiers: "Vos photos ou vos PDF",
		aide: "JPEG, PNG ou PDF, 10 Mo chacun au plus. Recto et verso : choisissez les deux photos. Depuis un téléphone, vous pouvez prendre la photo maintenant.",
		bouton: "Envoyer",
		boutonPour: (nom: string) => `Envoyer : ${nom}`,
		aucun: "Choisissez au moins un fichier, puis envoyez.",
		trop: (n: number) => `Choisissez ${n} fichiers au plus à la fois. Rien n’a été envoyé.`,
	},
	bilan: {
		titreRefus: "Certains documents ne sont pas arrivés",
		titre: "Vos documents sont arrivés",
		recu: "arrivé",
		deja: "nous l’avions déjà, il n’a pas été ajouté une seconde fois",
		nombrePour: (n: number, prenom: string) =>
			n === 1
				? `Le document est arrivé : ${prenom} le voit dans son espace. Nous allons le lire.`
				: `Les ${nombre(n)} documents sont arrivés : ${prenom} les voit dans son espace. Nous allons les lire.`,
		nombre: (n: number) =>
			n === 1
				? "Votre document est arrivé. Nous allons le lire."
				: `Vos ${nombre(n)} documents sont arrivés. Nous allons les lire.`,
	},
	tenus: {
		titre: "Ce que nous avons",
		aide: "Nous ne vous redemanderons pas un document que nous avons et qui vaut encore.",
		aucun: "Nous n’avons encore aucun document de vous.",
		recu: (jour: Jour) => `reçu le ${jourEnToutesLettres(jour)}`,
		vautJusqua: (jour: Jour) => `valable jusqu’au ${jourEnToutesLettres(jour)}`,
		vautToujours: "toujours valable",
		perime: (jour: Jour) => `n’est plus valable depuis le ${jourEnToutesLettres(jour)}`,
		aLire: "nous allons le lire",
		ecartee: (motif: string) => `nous n’avons pas pu nous en servir : ${motif}`,
		voir: (nom: string) => `Télécharger ${nom}`,
		pages: (n: number) => (n > 1 ? `${nombre(n)} pages` : ""),
	},
	refus: {
		titre: "Ce que nous n’avons pas pu prendre",
		le: (jour: Jour) => `le ${jourEnToutesLettres(jour)}`,
	},
};
