const pannes: Record<string, string> = {
	AUTHENTICATIONFAILED: "le serveur refuse le nom ou le secret",
	ECONNREFUSED: "le serveur refuse la connexion",
	ECONNRESET: "le serveur coupe la connexion",
	ECONNECTION: "la connexion échoue",
	NoConnection: "le serveur a coupé la connexion",
	EConnectionClosed: "le serveur a coupé la connexion",
	ETIMEDOUT: "le serveur ne répond pas",
	ETIMEOUT: "le serveur ne répond pas",
	CONNECT_TIMEOUT: "le serveur ne répond pas",
	GREETING_TIMEOUT: "le serveur ne répond pas",
	EHOSTUNREACH: "le serveur est hors d’atteinte",
	ENOTFOUND: "le nom du serveur est inconnu",
	ENOSPC: "le disque est plein",
};

/** What the process that reads the mailbox noted, in a sentence. */
export function direDetail(detail: string | null): string {
	if (!detail) return "sans raison connue";
	const restes = /^restes (\d+)$/.exec(detail)?.[1];
	if (restes)
		return restes === "1"
			? "un message n’a pas pu être pris, un nouvel essai a lieu à chaque relève"
			: `${restes} messages n’ont pas pu être pris, un nouvel essai a lieu à chaque relève`;
	return pannes[detail] ?? detail;
}

export const textesBoite = {
	titre: "Boîte des courriels",
	chapeau:
		"Une boîte IMAP que la plateforme relève : chaque message devient une demande, ses fichiers des pièces.",
	etats: { absente: "Aucune boîte", branchee: "Branchée", "en-panne": "En panne" },
	etat: "État",
	adresse: "Adresse",
	depuis: "Depuis",
	releve: "Dernière relève",
	jamais: "Pas encore",
	probleme: "Ce qui ne va pas",
	confiance: "Serveur dont la parole compte",
	sansConfiance:
		"Aucun : tous les expéditeurs sont « non vérifiés », et rien ne se rattache sans un agent.",
	canal: "Canal",
	ouvert: "Ouvert aujourd’hui",
	ferme: "Fermé aujourd’hui : ce qui arrive est gardé, et l’accusé dit où aller",
	dater: "Ouvrir ou fermer le canal par date",
	lire: "Lire les courriels",
	brancher: "Brancher une boîte",
	environnement:
		"La boîte et son secret se donnent à la plateforme par une variable de son environnement, jamais par cette page :",
	parametres: {
		adresse: "L’adresse que les personnes connaissent.",
		confiance:
			"Le serveur de messagerie qui vérifie SPF, DKIM et DMARC, tel qu’il se nomme dans « Authentication-Results ». Il doit retirer les en-têtes qui se réclament de lui à tort (RFC 8601, 5).",
		boite: "Le dossier relevé. Sans ce paramètre : INBOX.",
		traites: "Le dossier où va ce qui est pris ; il est créé. Sans ce paramètre : « Traités ».",
		autorite: "Le certificat d’une autorité de la maison, s’il en faut un.",
	},
	rienEfface: "Rien n’est effacé de la boîte : les messages pris sont rangés.",
	exemple: (suffixe: string) =>
		`DROIT_OUVERT_IMAP${suffixe}=imaps://nom:secret@imap.caf.exemple:993/?adresse=documents@caf.exemple&confiance=mx.caf.exemple`,
};
