import type { Authentification } from "./lecture/authentification.ts";
import type { Genre } from "./lecture/genre.ts";
import type { Defaut } from "./lecture/lire.ts";
import type { Silence } from "./regles/accuse.ts";
import type { Sort } from "./regles/jointes.ts";
import type { Marque } from "./regles/marques.ts";
import type { Raison } from "./regles/rapprocher.ts";

/** Shown short beside the sender, and said whole in the detail. */
const marques: Record<Marque, { mot: string; phrase: string }> = {
	usurpe: {
		mot: "Expéditeur usurpé",
		phrase:
			"Le domaine de cette adresse dit ne pas avoir envoyé ce message : quelqu’un d’autre l’a sans doute écrit. N’en croyez rien sans avoir appelé la personne à un numéro du dossier.",
	},
	"non-verifie": {
		mot: "Expéditeur non vérifié",
		phrase:
			"Rien ne prouve que cette adresse a écrit ce message. Avant de rattacher, vérifiez qu’il dit ce que seule la personne sait.",
	},
	inconnu: {
		mot: "Adresse inconnue",
		phrase: "Aucun dossier n’a cette adresse.",
	},
	"nom-trompeur": {
		mot: "Nom trompeur",
		phrase: "Le nom affiché contient une autre adresse que celle qui a écrit.",
	},
};

const defauts: Record<Defaut, string> = {
	illisible:
		"Ce message est mal formé : nous n’avons pas pu le lire en entier. Téléchargez le message d’origine.",
	"jeu-de-caracteres":
		"Ce message n’est pas écrit dans l’alphabet qu’il annonce : des accents peuvent être faux.",
	imbrication:
		"Des messages sont transférés les uns dans les autres, trop profondément pour être tous ouverts : les derniers sont gardés comme des fichiers.",
	"trop-de-fichiers":
		"Plus de 50 fichiers : les cinquante premiers sont pris. Les autres sont dans le message d’origine.",
	winmail:
		"Le fichier winmail.dat, écrit par Outlook, n’a pas pu être ouvert : ce qu’il contient est dans le message d’origine.",
	"texte-coupe": "Ce texte est très long : sa fin est dans le message d’origine.",
	"trop-lourd":
		"Ce message dépasse 80 Mo : ses fichiers n’ont pas été pris. Il reste entier dans la boîte, dossier des messages traités.",
};

const sorts: Record<Sort, string> = {
	prise: "Prise",
	doublon: "Déjà au dossier",
	signature: "Logo ou signature, écarté",
	vide: "Fichier vide",
	refusee: "Non prise",
};

/** Reasons of ours, beside those of documents. */
const motifsDeRefus: Record<string, string> = {
	"personne-n-a-ecrit":
		"Personne n’a écrit ce message : ses fichiers sont gardés avec lui, sans devenir des pièces.",
	"dossier-inconnu": "Le dossier n’est plus ouvert à cette pièce.",
	"sollicitation-inconnue": "La sollicitation a changé de dossier entre-temps.",
};

const raisons: Record<Raison, string> = {
	adresse: "écrit depuis son adresse, vérifiée",
	"adresse-seule": "l’adresse est au dossier, sans preuve que la personne a écrit",
	matricule: "ce matricule est cité",
	reponse: "répond à l’un de nos messages",
	nom: "une personne du dossier a ce nom",
};

const genres: Record<Genre, { mot: string; phrase: string }> = {
	message: { mot: "Message", phrase: "" },
	automatique: {
		mot: "Réponse automatique",
		phrase:
			"Un programme a répondu : une absence, une lettre d’information. Personne n’attend de réponse.",
	},
	rebond: {
		mot: "Retour d’un envoi",
		phrase: "L’un de nos messages n’est pas arrivé ; la boîte d’envoi en tient compte.",
	},
	boucle: {
		mot: "Message de la caisse",
		phrase:
			"Ce message vient de nous-mêmes : il n’en est pas fait de demande, pour ne pas tourner en rond.",
	},
};

const authentifications: Record<Authentification, string> = {
	verifie: "Expéditeur vérifié",
	"non-verifie": "Expéditeur non vérifié",
	usurpe: "Expéditeur usurpé",
};

const silences: Record<Silence, string> = {
	"personne-n-a-ecrit": "Pas d’accusé de réception : personne n’a écrit ce message.",
	"reponse-refusee":
		"Pas d’accusé de réception : ce message demande qu’aucun programme ne lui réponde.",
	usurpe: "Pas d’accusé de réception : il irait à quelqu’un qui n’a sans doute rien écrit.",
	"sans-adresse":
		"Pas d’accusé de réception : ce message n’a pas une seule adresse à qui répondre.",
	"adresse-muette": "Pas d’accusé de réception : cette adresse ne lit rien.",
	plafond: "Pas d’accusé de réception : cette adresse en a déjà reçu cinq en un jour.",
};

export const textes = {
	sansSujet: "Courriel sans sujet",
	marques,
	defauts,
	sorts,
	motifsDeRefus,
	raisons,
	genres,
	authentifications,
	silences,
};
