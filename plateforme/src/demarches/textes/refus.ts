import { textesRefus as textesDesSollicitations } from "../../sollicitations/index.ts";
import type { MotifDeDemande } from "../actes/motifs.ts";

const siens: Record<string, string> = {
	"demarche-inconnue":
		"Cette démarche n’est plus proposée en ligne. Appelez-nous : nous la ferons avec vous.",
	"demande-inconnue": "Cette démarche n’existe pas, ou elle n’est pas à vous.",
	"foyer-inconnu":
		"Nous ne connaissons pas encore votre foyer : appelez-nous, ou venez, et nous ferons la démarche avec vous.",
	"sans-objet": "D’après le dossier, cette démarche n’a rien à demander : il n’y a rien à dire.",
	"avec-un-dossier":
		"Cette démarche se fait avec un dossier à la Caf. Demandez d’abord une aide : votre dossier s’ouvrira avec elle.",
	"deja-envoyee": "Cette démarche est déjà envoyée.",
	fermee: "Cette démarche a été fermée et ses réponses effacées. Vous pouvez la recommencer.",
	incomplete: "Il manque une réponse : la voici.",
	"question-inconnue":
		"Cette question ne se pose plus, d’après vos autres réponses. Rien n’est perdu : continuez.",
	"mandat-fini":
		"Votre mandat ne permet pas, ou ne permet plus, de faire une demande pour cette personne.",
	reservee:
		"Cette démarche parle de santé ou de séparation : la personne la fait elle-même, ou avec un agent.",
	"commencee-sans-vous":
		"La personne a déjà commencé cette démarche. Elle peut la finir elle-même, ou l’effacer pour que vous la commenciez.",
	justification: "Ce dossier est protégé : ouvrez-le d’abord en disant pourquoi.",
	reserve: "Ce dossier est réservé aux responsables.",
	inconnu: "Ce dossier n’existe pas.",
};

export const textesRefus = {
	phrases: { ...textesDesSollicitations, ...siens } as Record<string, string>,
	page: (motif: MotifDeDemande) => ({
		titre: "Nous ne trouvons pas cette démarche",
		texte: siens[motif] ?? siens["demande-inconnue"],
		retour: { href: "/demarches", texte: "Voir les démarches" },
	}),
};
