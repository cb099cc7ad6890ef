import type { Motif } from "../regles/verifier.ts";

/** Why a message does not go, or waits. */
export const motifs: Record<Motif | "transporteur-occupe" | "rejete", string> = {
	perime: "Ce qu’il dit n’est plus vrai : sa date de validité est passée.",
	opposition: "La personne ne veut plus recevoir ces informations.",
	plafond: "La personne a déjà reçu autant d’informations que la caisse s’y autorise ces jours-ci.",
	"situation-protegee":
		"Le dossier signale des violences ou un contact surveillé : ces informations ne partent pas d’elles-mêmes. Un agent appelle, ou attend.",
	deces: "La personne est décédée.",
	"dossier-ferme": "Le dossier est fermé.",
	"contact-inconnu": "Le dossier n’a pas ces coordonnées.",
	"contact-injoignable": "Ces coordonnées ne répondent plus.",
	"contact-retire": "La personne a demandé de ne plus utiliser ces coordonnées.",
	"contact-non-verifie": "Ces coordonnées n’ont pas été vérifiées avec la personne.",
	"contact-depuis-separation":
		"Ces coordonnées n’ont pas été confirmées depuis la séparation : un autre pourrait les lire.",
	"sans-adresse": "Le dossier n’a pas d’adresse postale.",
	"transporteur-occupe": "Le transporteur a demandé de revenir plus tard.",
	rejete: "Il est revenu sans être arrivé : il repartira une fois, puis par un autre canal.",
	"adresse-changee": "L’adresse a changé : une lettre à la nouvelle adresse l’a remplacé.",
	"action-suspendue":
		"L’action pour laquelle il est écrit est suspendue : il repartira si elle reprend.",
	"action-finie": "L’action pour laquelle il est écrit est arrêtée ou terminée.",
	"action-quittee":
		"La personne a écrit, appelé ou répondu depuis le lancement de l’action : ce message n’a plus lieu d’être.",
	oublie:
		"La personne n’a pas eu de dossier dans les délais : ses coordonnées sont effacées, d’ici aussi.",
};

/** In a list, where the place is scarce. */
export const courts: typeof motifs = {
	perime: "périmé",
	opposition: "opposition",
	plafond: "plafond atteint",
	"situation-protegee": "situation protégée",
	deces: "personne décédée",
	"dossier-ferme": "dossier fermé",
	"contact-inconnu": "sans coordonnées",
	"contact-injoignable": "injoignable",
	"contact-retire": "retiré par la personne",
	"contact-non-verifie": "non vérifié",
	"contact-depuis-separation": "non confirmé depuis la séparation",
	"sans-adresse": "sans adresse",
	"adresse-changee": "adresse changée",
	"action-suspendue": "action suspendue",
	"action-finie": "action finie",
	"action-quittee": "s’est manifestée",
	oublie: "coordonnées effacées",
	"transporteur-occupe": "le transporteur fait attendre",
	rejete: "revenu, repartira",
};

/** The codes of the system, in words. */
export const pannes: Record<string, string> = {
	ECONNREFUSED: "le serveur refuse la connexion",
	ECONNRESET: "le serveur coupe la connexion",
	ECONNECTION: "le serveur coupe la connexion",
	ESOCKET: "la connexion échoue",
	ETIMEDOUT: "le serveur ne répond pas",
	EHOSTUNREACH: "le serveur est hors d’atteinte",
	ENETUNREACH: "le réseau est hors d’atteinte",
	ENOTFOUND: "le nom du serveur est inconnu",
	EDNS: "le nom du serveur est inconnu",
	EAUTH: "le serveur refuse notre nom ou notre secret",
	ETLS: "le serveur ne chiffre pas la connexion comme il faut",
	EPROTOCOL: "le serveur ne parle pas SMTP comme il faut",
};
