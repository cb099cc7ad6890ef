import { heureDe, jourDe, jourEnToutesLettres, majuscule } from "../socle/index.ts";
import type { MotifMessage } from "./regles.ts";

export const textesMessages = {
	titre: "Échange avec la personne",
	aide: "La personne lit ceci dans son espace. Les notes pour vos collègues s’écrivent en traitant.",
	aucun: "Rien n’a été écrit de part ni d’autre.",
	retour: "Revenir à la sollicitation",
	sansEchange: {
		titre: "Il n’y a pas d’échange à lire ici",
		texte: "Cette sollicitation n’existe pas dans votre caisse. Revenez à la file.",
		retour: { href: "/file", texte: "Revenir à la file" },
	},
	ouvrirLeDossier: "Ouvrir le dossier",
	repondre: "Répondre à la personne",
	reponse: "Votre réponse",
	clore: "Cette réponse règle la demande : la traiter (réponse donnée)",
	envoyer: "Envoyer la réponse",
	non_lu: "pas encore lu par la personne",
	le: (quand: Date) => majuscule(`${jourEnToutesLettres(jourDe(quand))} à ${heureDe(quand)}`),
	de: { personne: "La personne", caisse: "La caisse" },
	pourElle: { personne: "Vous", caisse: "La Caf" },
	pourVous: "pour vous, avec votre mandat",
	assistee: (nom: string) => `envoyé par ${nom}, qui aide avec un mandat`,
	refus: {
		"objet-vide": "Écrivez en quelques mots de quoi il s’agit.",
		"texte-vide": "Écrivez votre message : il est vide.",
		"texte-trop-long": "Ce message est trop long : 4 000 caractères au plus. Coupez-le en deux.",
		trop: "Dix messages ont déjà été envoyés depuis hier à la même heure. Appelez-nous : nous répondrons tout de suite.",
		inconnu: "Ce message n’est pas dans votre dossier.",
		"sans-dossier":
			"Cette sollicitation n’est rattachée à aucun dossier : la personne n’a pas d’espace où lire la réponse.",
		protege:
			"Ce dossier est protégé : dites sur sa page pourquoi vous l’ouvrez, puis revenez répondre.",
	} satisfies Record<MotifMessage, string>,
};
