import {
	type Jour,
	jourEnToutesLettres,
	majuscule,
	moisEnToutesLettres,
} from "../../socle/index.ts";

const enumerer = new Intl.ListFormat("fr", { type: "conjunction" });

export const textesMonDossier = {
	titre: "Mes données",
	chapeau:
		"Ce que nous gardons de vous, qui l’a regardé, pourquoi nous vous avons contacté, et ce que vous pouvez refuser.",
	copie: {
		titre: "Prendre une copie",
		aide: "Tout ce que la base sait de votre dossier, dans un fichier que vous pouvez ouvrir, garder ou donner. Gardez-le en lieu sûr : il parle de toute votre famille.",
		lien: "Télécharger mes données",
		papier: "Pour l’avoir sur papier, appelez-nous ou venez : c’est gratuit.",
	},
	sansDossier: {
		titre: "Votre compte n’est relié à aucun dossier",
		texte:
			"Nous ne savons pas encore quel dossier est le vôtre. Appelez-nous avec votre numéro d’allocataire : nous ferons le lien. Si vous aidez quelqu’un, ouvrez « J’aide quelqu’un ».",
		retour: { href: "/aide", texte: "Nous joindre" },
	},
	enDoute: {
		titre: "Nous vérifions votre numéro d’allocataire",
		texte:
			"Le numéro que nous avions donné à votre dossier n’est pas le bon : c’est notre erreur. Votre demande, sa date et vos documents sont bien gardés. Pendant que nous retrouvons le bon numéro, votre dossier ne se lit pas en ligne. Vous n’avez rien à refaire : un message vous préviendra. Si c’est urgent, appelez-nous.",
		retour: { href: "/aide", texte: "Nous joindre" },
	},
	preuves: {
		titre: "Vos preuves de contact",
		aide: "Quand vous nous contactez pour demander une aide, nous écrivons la date. Vous pouvez la montrer.",
		aucune:
			"Aucune preuve pour le moment. Si vous voulez demander une aide, appelez-nous ou venez : nous écrirons la date, car elle compte.",
		ligne: (numero: string, droits: string[]) =>
			droits.length > 0
				? `Preuve n° ${numero}, pour ${enumerer.format(droits)}`
				: `Preuve n° ${numero}`,
		le: (jour: Jour, heure: string) =>
			`Vous nous avez contactés le ${jourEnToutesLettres(jour)} à ${heure}.`,
		fixe: (mois: string) =>
			`Pour le RSA, si vous remplissez les conditions, votre demande comptera à partir de ${moisEnToutesLettres(mois)}.`,
		aFaire: "Il faut encore faire la demande. Pour les autres aides, c’est elle qui compte.",
	},
	fait: {
		"s-opposer-reperage":
			"C’est noté : nous ne cherchons plus vos droits par le calcul. Vos droits et vos demandes ne changent pas.",
		"s-opposer-campagnes":
			"C’est noté : vous ne recevrez plus de message d’information. Ceux sur une déclaration ou une décision continuent.",
		"lever-opposition-reperage": "C’est noté : nous cherchons de nouveau vos droits.",
		"lever-opposition-campagnes":
			"C’est noté : nous pouvons de nouveau vous prévenir d’un droit que vous n’avez pas demandé.",
	} as Record<string, string | undefined>,
	refus: {
		illisible:
			"Nous n’avons pas compris ce que vous refusez. Rien n’a été changé : choisissez un des boutons ci-dessous.",
		impossible:
			"Nous n’avons pas pu l’enregistrer. Rien n’a été changé : appelez-nous, nous le noterons.",
	},
	refuser: {
		titre: "Refuser ces calculs, ou ces messages",
		aide: "Vous n’avez pas de raison à donner. Cela ne change rien à vos droits ni à votre dossier. Vous pouvez changer d’avis ici quand vous voulez.",
		objets: {
			reperage: {
				titre: "Le calcul qui cherche vos droits non demandés",
				sOpposer: "Ne plus chercher mes droits",
				lever: "Chercher de nouveau mes droits",
				depuis: (jour: Jour) =>
					`Vous l’avez refusé le ${jourEnToutesLettres(jour)}. Ce qui avait été trouvé ne se voit plus, et s’efface au prochain calcul.`,
				non: "Il cherche vos droits.",
			},
			campagnes: {
				titre: "Les messages sur un droit que vous n’avez pas demandé",
				sOpposer: "Ne plus recevoir ces messages",
				lever: "Recevoir de nouveau ces messages",
				depuis: (jour: Jour) => `Vous les avez refusés le ${jourEnToutesLettres(jour)}.`,
				non: "Vous pouvez en recevoir.",
			},
		},
	},
	acces: {
		titre: "Qui a regardé votre dossier",
		aide: "Chaque fois qu’un agent ouvre votre dossier, nous l’écrivons ici. Si une date vous étonne, dites-le-nous : nous vous répondrons.",
		aucun: "Personne n’a ouvert votre dossier.",
		qui: (role: string, equipe: string | null) => (equipe ? `${role}, équipe ${equipe}` : role),
		le: (jour: Jour, heure: string) => majuscule(`${jourEnToutesLettres(jour)} à ${heure}`),
		agent: "Agent de la Caf",
		derniers: (n: number) =>
			`Voici les ${n} dernières fois. Pour les précédentes, demandez-les-nous.`,
	},
};
