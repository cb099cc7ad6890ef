import type { DonnePar, EtatMandat, MotifMandat, Portee } from "./regles.ts";

/** The words of a mandate, for the person, their helper and the agent alike. */
export const textesMandats = {
	portees: {
		voir: "voir mon dossier",
		envoyer: "écrire et envoyer des documents pour moi",
		demarche: "faire une demande pour moi",
	} satisfies Record<Portee, string>,
	/** Of the helper, to the person. */
	pourVous: {
		voir: "voir votre dossier",
		envoyer: "écrire et envoyer des documents pour vous",
		demarche: "faire une demande pour vous",
	} satisfies Record<Portee, string>,
	/** To the helper, and of them to an agent. */
	peut: {
		voir: "voir le dossier",
		envoyer: "écrire et envoyer des documents",
		demarche: "faire une demande",
	} satisfies Record<Portee, string>,
	aidePortees: {
		voir: "Ce que vous recevez et où en sont vos demandes. Ni votre santé, ni une séparation, ni l’allocation de soutien familial.",
		envoyer: "En votre nom. Vous voyez tout ce qui est envoyé.",
		demarche: "En votre nom. Vous pouvez toujours l’annuler ou la corriger.",
	} satisfies Record<Portee, string>,
	donnePar: {
		"en-ligne": "en ligne",
		papier: "sur papier",
		telephone: "par téléphone",
	} satisfies Record<DonnePar, string>,
	etats: {
		"a-accepter": "attend que l’aidant l’accepte",
		"code-perime": "l’aidant ne l’a pas accepté à temps",
		actif: "en cours",
		expire: "terminé",
		revoque: "retiré",
	} satisfies Record<EtatMandat, string>,
	gestes: {
		accepter: "a accepté de vous aider",
		voir: "a regardé votre dossier",
		envoyer: "a écrit ou envoyé un document pour vous",
		demarche: "a commencé ou envoyé une demande pour vous",
	} satisfies Record<Portee | "accepter", string>,
	durees: { 30: "1 mois", 90: "3 mois", 180: "6 mois", 365: "1 an" } as Record<number, string>,
	assistee: (nom: string) => `Envoyé par ${nom}, avec un mandat de la personne`,
	refus: {
		"nom-vide": "Écrivez le nom de la personne ou de l’association qui va aider.",
		"portee-vide": "Choisissez au moins une chose que l’aidant pourra faire.",
		"courriel-illisible":
			"Écrivez son adresse électronique en entier, par exemple prenom.nom@exemple.fr.",
		"structure-inconnue": "Choisissez un lieu d’aide dans la liste.",
		duree: "Choisissez une durée dans la liste.",
		"consigne-vide":
			"Écrivez en dix caractères au moins où est la feuille signée, ou comment l’identité a été vérifiée et l’accord donné.",
		trop: "Dix mandats sont déjà en cours : retirez-en un d’abord.",
		"code-inconnu":
			"Ce code n’est pas bon, a déjà servi, ou a plus de sept jours. Vérifiez-le avec la personne que vous aidez : elle peut en créer un autre.",
		"trop-d-essais": "Trop de codes essayés. Attendez une heure, puis recommencez.",
		"le-sien": "Ce code est celui de votre propre dossier : donnez-le à la personne qui vous aide.",
		inconnu: "Ce mandat n’existe pas, ou il est déjà retiré.",
		fini: "Ce mandat est terminé : vous ne pouvez plus agir pour cette personne.",
	} satisfies Record<MotifMandat, string>,
};
