import type { Canal, EtatEnvoi } from "./index.ts";

const canaux: Record<Canal, string> = { courriel: "Courriel", sms: "SMS", courrier: "Courrier" };
const etats: Record<EtatEnvoi, string> = {
	"a-envoyer": "À envoyer",
	envoye: "Remis",
	incertain: "Incertain",
	echec: "Refusé",
};

export const textes = {
	canaux,
	etats,
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
			"a-envoyer": "Il sera remis dans la minute, ou plus tard si le transporteur l’a demandé.",
			envoye: "Le transporteur l’a pris.",
			incertain:
				"La réponse du transporteur n’est jamais venue : il est peut-être parti. Il n’est pas renvoyé de lui-même, pour que personne ne le reçoive deux fois.",
			echec: "Le transporteur l’a refusé : il n’est pas parti. Vérifiez les coordonnées.",
		} satisfies Record<EtatEnvoi, string>,
	},
};
