import { jourAbrege } from "../../socle/index.ts";
import type { Identite } from "../parcours/foyer-dit.ts";

/** For someone whom no file tells of. */
export const textesSansDossier = {
	autreFoyer:
		"Le foyer dit dans la demande n’est pas celui du dossier : voir avec la personne qui vit avec elle, puis ses revenus.",
	identite: "Qui vous êtes, d’après FranceConnect",
	quiEtes: ({ prenoms, nom, nomUsage, naissance }: Identite) =>
		`${prenoms} ${nom}${nomUsage && nomUsage !== nom ? `, nom d’usage ${nomUsage}` : ""}, date de naissance : ${jourAbrege(naissance)}`,
	prevenir: (ou: string) => `Nous vous préviendrons à ${ou}.`,
	sansContact:
		"Aucune adresse électronique ni aucun mobile n’est confirmé : nous vous écrirons par lettre. Vos réponses sont gardées pendant que vous en confirmez un.",
	contactLien: "Confirmer une adresse ou un mobile",
	changer: "Changer",
	agent: {
		titre: "Sans dossier",
		aide: "La personne dit n’en avoir jamais eu. FranceConnect atteste son identité.",
		contacts: "Contacts confirmés par un code",
		perdu: "ne répond plus",
		aucunContact: "Aucun : écrire à l’adresse de la demande",
		ouvrir: "Ouvrir ou retrouver son dossier",
		efface: "Aucun dossier n’a été joint dans les délais : ses réponses sont effacées.",
		numeroRetrouve: "Le bon numéro est retrouvé.",
	},
	joint: {
		sujet: "Votre dossier à la Caf est ouvert",
		corps: [
			"Bonjour,",
			"Votre dossier est ouvert, et votre demande y est jointe : vous n’avez rien à refaire. Votre numéro d’allocataire se lit sur le site, une fois connecté, avec la date de la réponse promise.",
		].join("\n\n"),
		sms: "Caf : votre dossier est ouvert, votre demande y est jointe. Votre numéro d’allocataire se lit sur le site, une fois connecté.",
	},
	retrouve: {
		sujet: "Votre dossier à la Caf se lit de nouveau en ligne",
		corps: [
			"Bonjour,",
			"Nous avions donné un mauvais numéro à votre dossier. Il est corrigé : votre dossier se lit de nouveau sur le site, une fois connecté, avec votre demande et vos documents. Sa date n’a pas changé, et vous n’avez rien à refaire.",
		].join("\n\n"),
		sms: "Caf : nous avons corrigé le numéro de votre dossier. Il se lit de nouveau sur le site, une fois connecté. Vous n’avez rien à refaire.",
	},
	documents: {
		titre: "Documents de votre demande",
		retour: "Mon espace",
		chapeau: (titre: string) =>
			`Pour « ${titre} ». Ils suivront votre demande dans votre dossier dès qu’il sera ouvert.`,
		attendus: "Ce que nous attendons",
		rien: "Nous avons tout ce que nous attendions",
		autre: "Envoyer autre chose",
		encore: "Envoyer encore un document",
		sansType: "Document",
		venus: "Ce que vous avez envoyé",
	},
	sousLaMain: "Les noms et dates de naissance de qui vit avec vous",
	suites: [
		"Un agent ouvre votre dossier, ou retrouve le vôtre, avec ce que vous avez dit. Rien n’est à refaire.",
		"Quand il est ouvert, vous le voyez ici, avec votre numéro d’allocataire, et un message vous prévient.",
	],
};
