import {
	type Jour,
	jourEnToutesLettres,
	majuscule,
	moisEnToutesLettres,
} from "../../socle/index.ts";

const enumerer = new Intl.ListFormat("fr", { type: "conjunction" });

export const textesMonDossier = {
	titre: "Mon dossier",
	sansDossier: {
		titre: "Votre compte n’est relié à aucun dossier",
		texte:
			"Nous ne savons pas encore quel dossier est le vôtre. Appelez-nous avec votre numéro d’allocataire : nous ferons le lien.",
		retour: { href: "/aide", texte: "Nous joindre" },
	},
	bonjour: (prenom: string, matricule: string) =>
		`${prenom}, votre numéro d’allocataire est ${matricule}. Vous lisez ici les preuves de vos contacts avec nous, et qui a regardé votre dossier.`,
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
