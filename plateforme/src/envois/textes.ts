import { organisme } from "../socle/index.ts";
import type { Canal, EtatEnvoi, Nature } from "./index.ts";
import type { Motif } from "./regles/verifier.ts";

const canaux: Record<Canal, string> = { courriel: "Courriel", sms: "SMS", courrier: "Courrier" };
const etats: Record<EtatEnvoi, string> = {
	"a-envoyer": "À envoyer",
	"en-cours": "En cours",
	"en-lot": "À poster",
	envoye: "Remis",
	incertain: "Incertain",
	echec: "Refusé",
	ecarte: "Non envoyé",
};
const natures: Record<Nature, string> = {
	campagne: "Information sur un droit",
	service: "Réponse ou démarche à faire",
	decision: "Décision",
};

/** Why a message does not go, or waits. */
const motifs: Record<Motif | "transporteur-occupe" | "rejete", string> = {
	perime: "Ce qu’il dit n’est plus vrai : sa date de validité est passée.",
	opposition: "La personne ne veut plus recevoir ces informations.",
	plafond: "La personne a déjà reçu autant d’informations que la caisse s’y autorise ces jours-ci.",
	"situation-protegee":
		"Le dossier signale des violences ou un contact surveillé : ces informations ne partent pas d’elles-mêmes. Un agent appelle, ou attend.",
	deces: "La personne est décédée.",
	"dossier-ferme": "Le dossier est fermé.",
	"contact-inconnu": "Le dossier n’a pas ces coordonnées.",
	"contact-injoignable": "Ces coordonnées ne répondent plus.",
	"contact-non-verifie": "Ces coordonnées n’ont pas été vérifiées avec la personne.",
	"contact-depuis-separation":
		"Ces coordonnées n’ont pas été confirmées depuis la séparation : un autre pourrait les lire.",
	"sans-adresse": "Le dossier n’a pas d’adresse postale.",
	"transporteur-occupe": "Le transporteur a demandé de revenir plus tard.",
	rejete: "Il est revenu sans être arrivé : il repartira une fois, puis par un autre canal.",
	"adresse-changee": "L’adresse a changé : une lettre à la nouvelle adresse l’a remplacé.",
};

export const textes = {
	canaux,
	etats,
	natures,
	motifs,
	/** Sent once to who writes STOP. */
	stop: `C'est note : vous ne recevrez plus nos SMS d'information. Vos demandes et decisions vous seront toujours envoyees. Caf ${organisme.telephone.affiche}`,
	/** At the end of campaigns. */
	sortie: (adresse: string) => `Pour ne plus recevoir ces informations : ${adresse}`,
	courriers: {
		titre: "Courriers à poster",
		document: "Courriers",
		chapeau:
			"Les lettres de ceux que ni courriel ni SMS ne joignent. Un lot fige ses lettres : imprimez-le, postez-le, puis dites-le ici.",
		attendent: (n: number) =>
			n === 0
				? "Aucune lettre n’attend."
				: n === 1
					? "1 lettre attend d’être imprimée."
					: `${n.toLocaleString("fr-FR")} lettres attendent d’être imprimées.`,
		preparer: "Préparer un lot",
		preparerAide: (max: number) =>
			`Un lot prend ${max} lettres au plus. Chacune est revérifiée : opposition, date de validité, adresse.`,
		aucune: "Aucun lot n’a été préparé : plus aucune lettre ne devait partir.",
		vide: "Aucun lot n’a encore été préparé. Le premier paraîtra ici, avec son fichier à imprimer.",
		lots: "Lots",
		colonnes: {
			lot: "Lot",
			prepare: "Préparé le",
			nombre: "Lettres",
			fichiers: "À imprimer",
			poste: "Posté le",
		},
		lot: (lot: number) => `Lot n° ${lot}`,
		pdf: "Lettres (PDF)",
		index: "Liste (CSV)",
		poster: "Dire qu’il est posté",
		prepare: (lot: number) => `Le lot n° ${lot} est prêt à imprimer.`,
		poste: "C’est noté : les lettres de ce lot sont parties.",
		deja: "Rien n’a changé : ce lot était déjà posté.",
		inconnu: {
			titre: "Ce lot n’existe pas",
			texte: "Son numéro est peut-être mal recopié.",
			retour: { href: "/boite-d-envoi/courriers", texte: "Revenir aux courriers" },
		},
		references: (envoi: number, matricule: string | null) =>
			[
				`Nos références : ${envoi}`,
				...(matricule ? [`Votre numéro d’allocataire : ${matricule}`] : []),
			].join("\n"),
		pied: (telephone: string, horaires: string) =>
			`Une question ? Appelez le ${telephone}, ${horaires}. Gardez cette lettre : ses références nous diront de quoi il s’agit.`,
	},
	liste: {
		titre: "Boîte d’envoi",
		simule: "Rien n’est sorti d’ici.",
		simuleSuite:
			"Aucun transporteur n’est branché : les messages sont écrits et gardés comme s’ils partaient, personne ne les reçoit.",
		compte: (n: number) =>
			n === 0 ? "Aucun message" : n === 1 ? "1 message" : `${n.toLocaleString("fr-FR")} messages`,
		filtrer: "Filtrer",
		afficher: "Afficher",
		tous: "Tous",
		canal: "Canal",
		etat: "État",
		colonnes: {
			sujet: "Objet",
			destinataire: "Destinataire",
			canal: "Canal",
			demande: "Demandé le",
			etat: "État",
		},
		aucun: "Aucun message ne répond à ce filtre.",
		tout: "Tout afficher",
		vide: "Rien n’a encore été écrit. Un message paraît ici dès qu’un accusé de réception, une réponse ou une décision est préparé.",
		suite: "Plus anciens",
		debut: "Les plus récents",
		pages: "Pages",
	},
	envoi: {
		titre: (envoi: number) => `Message n° ${envoi}`,
		inconnu: {
			titre: "Ce message n’existe pas",
			texte: "Son numéro est peut-être mal recopié.",
			retour: { href: "/boite-d-envoi", texte: "Revenir à la boîte d’envoi" },
		},
		retour: "Boîte d’envoi",
		suivi: "Suivi",
		identifiant: "Identifiant, le même à chaque tentative",
		motif: "Répond à",
		dossier: "Dossier",
		voirDossier: "Ouvrir le dossier",
		tentatives: "Tentatives",
		reponse: "Réponse du transporteur",
		remisLe: "Remis le",
		message: "Ce qui est écrit",
		decisions: {
			renvoyer: "Renvoyer",
			"tenir-pour-remis": "Tenir pour remis",
		},
		avertissement:
			"Renvoyer peut faire recevoir deux fois ce message. Demandez d’abord à la personne, ou au transporteur avec l’identifiant ci-dessous.",
		dejaTranche:
			"Rien n’a changé : ce message n’attend plus de décision. Son état d’à présent est affiché ci-dessous.",
		aide: {
			"a-envoyer": "Il part dans les secondes qui viennent, sauf ce qui est dit ci-dessous.",
			"en-cours": "Il est en train d’être remis au transporteur.",
			"en-lot": "Il est imprimé dans un lot, et attend d’être posté.",
			envoye: "Le transporteur l’a pris.",
			incertain:
				"La réponse du transporteur n’est jamais venue : il est peut-être parti. Il n’est pas renvoyé de lui-même, pour que personne ne le reçoive deux fois.",
			echec: "Le transporteur l’a refusé, ou l’a rendu : il n’est pas arrivé.",
			ecarte: "Il n’est pas parti :",
		} satisfies Record<EtatEnvoi, string>,
	},
};
