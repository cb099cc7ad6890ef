import { heureDe, type Jour, jourDe, jourEnToutesLettres, majuscule } from "../../socle/index.ts";

const moyens: Record<string, string> = {
	courriel: "par courriel",
	sms: "par SMS",
	courrier: "par lettre",
};

export const textesMessagesDeLEspace = {
	titre: "Messages",
	chapeau:
		"Écrivez-nous ici, et lisez nos réponses. Rien ne part par courriel : il faut se connecter pour lire.",
	echanges: "Vos échanges avec la Caf",
	aucun: "Vous ne nous avez pas encore écrit d’ici.",
	repondre: "Répondre, ou ajouter quelque chose",
	ecrire: {
		titre: "Écrire à la Caf",
		suite: (objet: string) => `Écrire à propos de « ${objet} »`,
		objet: "De quoi s’agit-il ?",
		objetAide: "En quelques mots, par exemple : un salaire qui a changé.",
		texte: "Votre message",
		texteAide:
			"N’écrivez pas de mot de passe ni de numéro de carte. Pour un document, passez par « Documents ».",
		envoyer: "Envoyer mon message",
		autre: "Écrire plutôt à propos d’autre chose",
	},
	envoye: (promesse: Jour | null) =>
		promesse
			? `Votre message est arrivé. Réponse au plus tard le ${jourEnToutesLettres(promesse)}.`
			: "Votre message est arrivé. Nous vous répondons ici.",
	recus: {
		titre: "Ce que nous vous avons envoyé",
		aide: "Courriels, SMS et lettres, tels qu’ils sont partis.",
		aucun: "Rien pour le moment.",
		le: (iso: string, canal: string) =>
			majuscule(
				`${jourEnToutesLettres(jourDe(new Date(iso)))} à ${heureDe(new Date(iso))}, ${moyens[canal]}`,
			),
		incertain: "nous ne savons pas s’il est arrivé",
		lire: "Lire",
	},
};
