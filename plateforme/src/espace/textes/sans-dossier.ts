import { type Jour, jourEnToutesLettres } from "../../socle/index.ts";
import type { Conservation } from "../../sollicitations/index.ts";

/** Of someone who has no file yet. */
export const textesSansDossier = {
	titre: "Mon espace",
	rubriques: [
		{ href: "/mon-dossier", texte: "L’essentiel" },
		{ href: "/mon-dossier/messages", texte: "Messages" },
		{ href: "/mon-dossier/contacts", texte: "Me joindre" },
	],
	chapeau: (prenom: string) =>
		`Bonjour ${prenom}. Vous n’avez pas encore de dossier à la Caf : il s’ouvrira avec votre première demande.`,
	chapeauEnvoye: (prenom: string) =>
		`Bonjour ${prenom}. Votre demande est arrivée. Un agent ouvre votre dossier, ou retrouve le vôtre.`,
	aFaire: {
		titre: "Ce qui vous reste à faire",
		rien: "Rien pour le moment.",
		choisir: "Choisissez une aide ci-dessous et répondez à ses questions.",
		brouillon: (expireLe: Jour) =>
			`Commencée, et gardée jusqu’au ${jourEnToutesLettres(expireLe)}. Elle n’est pas encore envoyée.`,
		reprendre: "Reprendre où vous en étiez",
		documents: "Des documents à envoyer",
		documentsPour: (titre: string) =>
			`Pour « ${titre} ». Nous étudions déjà votre demande, et le délai de réponse court.`,
		aussi: "Nous attendons aussi, dès que vous pouvez :",
		envoyer: "Envoyer ces documents",
		joindre: "Dites-nous comment vous joindre",
		joindreAide:
			"Une adresse électronique ou un mobile, confirmés par un code : nous vous y préviendrons à chaque étape. Sans cela, nous vous écrirons par lettre.",
		joindreLien: "Confirmer une adresse ou un mobile",
	},
	envoyees: {
		titre: "Où en est votre demande",
		le: (numero: string, jour: Jour) => `N° ${numero}, envoyée le ${jourEnToutesLettres(jour)}`,
		relire: "Relire ce que j’ai envoyé, et le reçu",
	},
	demander: {
		titre: "Demander une aide",
		autre: "Demander une autre aide",
		doute: "Vous ne savez pas laquelle ?",
		estimer: "Estimer mes droits",
	},
	suite: {
		titre: "Ce qui se passe ensuite",
		etapes: [
			"Vous envoyez votre demande : vous recevez un numéro et une date de réponse promise.",
			"Un agent ouvre votre dossier dans le système national des Caf, ou retrouve le vôtre, et y joint votre demande.",
			"Un message vous prévient à chaque étape. Votre dossier s’ouvre alors ici, avec votre numéro d’allocataire.",
		],
		question:
			"Une question d’ici là ? Écrivez-nous depuis « Messages », ou appelez-nous avec le numéro de votre demande.",
		conservation: ({ joursApresCloture, joursAuPlus }: Conservation, jours: number) =>
			`Sans dossier ouvert, ce que vous avez envoyé et ce que nous nous sommes écrit est effacé ${joursApresCloture} jours après notre réponse, ${joursAuPlus} jours au plus après l’envoi. Sans demande, votre compte est effacé au bout de ${jours} jours.`,
	},
	messages: {
		choisir: "Choisissez de quelle demande il s’agit :",
		sansDemande:
			"Vous pourrez nous écrire d’ici dès que vous aurez envoyé une demande. D’ici là, appelez-nous.",
		texteAide:
			"N’écrivez pas de mot de passe ni de numéro de carte. Un document s’envoie depuis « L’essentiel ».",
	},
	contacts: {
		chapeau:
			"L’adresse ou le numéro où nous vous prévenons, et où l’agent qui ouvre votre dossier vous appelle. Un code prouve que c’est bien vous qui les lisez.",
		aucun: "Rien n’est confirmé : nous vous écrirons par lettre, à l’adresse de votre demande.",
		confirme: "confirmé par un code",
		ajouter:
			"Une adresse électronique, un mobile, ou les deux. Ils serviront aussi à votre dossier quand il sera ouvert.",
	},
};
