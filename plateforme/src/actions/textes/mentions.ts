/**
 * At the first contact: GDPR, articles 13 and 14; where data came from another administration, CRPA,
 * article L114-8.
 */
export const mention = (caisse: string, donneesEchangees: boolean): string =>
	[
		`Pourquoi ce message ? La ${caisse} doit informer chacun de ses droits (article L583-1 du code de la sécurité sociale). Un calcul a rapproché ce que dit votre dossier de ce que prévoit la loi ; une personne décide ensuite, jamais le calcul seul.`,
		donneesEchangees
			? "Certaines de ces informations nous viennent d’autres administrations, qui nous les transmettent pour vous éviter d’avoir à les fournir (article L114-8 du code des relations entre le public et l’administration)."
			: "",
		"Ce calcul sert à ouvrir des droits, jamais à contrôler. Il est effacé au bout de 90 jours. C’est une mission d’intérêt public (article 6, 1, e du règlement général sur la protection des données). Vous pouvez demander à voir vos données, à les corriger, ou vous opposer à leur usage, auprès de la caisse ou de son délégué à la protection des données ; vous pouvez aussi saisir la CNIL.",
	]
		.filter(Boolean)
		.join(" ");

export const opposition = (telephone: string): string =>
	`Vous ne voulez plus recevoir de messages de ce genre ? Dites-le au ${telephone} ou à l’accueil : c’est gratuit, sans raison à donner, et cela ne change rien à vos droits ni à votre dossier.`;

/** The public page that each SMS leads to. */
export const pourquoi = {
	titre: "Pourquoi vous avez reçu un message",
	/** Until one knows which. */
	caisse: "caisse",
	description: "Ce que la caisse a fait de vos données, et comment refuser.",
	chapeau:
		"Votre caisse vous a écrit ou appelé parce que vous avez peut-être un droit que vous n’avez pas demandé, ou une démarche à faire pour ne pas le perdre.",
	vrai: {
		titre: "Est-ce bien votre caisse ?",
		textes: [
			"Nos messages ne contiennent jamais de lien vers votre espace, ne demandent ni mot de passe, ni carte bancaire, ni photo de papiers.",
			"En cas de doute, ne répondez pas : appelez vous-même le numéro ci-dessous.",
		],
	},
	donnees: {
		titre: "Ce que nous avons fait de vos données",
		lesVotres:
			"Votre dossier dit ce qui a été calculé pour vous, avec vos chiffres. Une page publique décrit chaque calcul.",
		monDossier: "Lire mon dossier",
		algorithmes: "Les algorithmes que nous utilisons",
	},
	refuser: {
		titre: "Ne plus recevoir ces messages",
		sms: "À un SMS, répondez STOP : c’est gratuit.",
		reste:
			"Les messages sur une déclaration à faire ou une décision continuent d’arriver : sans eux, vous pourriez perdre un droit sans le savoir.",
	},
};
