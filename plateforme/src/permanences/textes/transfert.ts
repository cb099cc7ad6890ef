import {
	heureDe,
	type Jour,
	jourDe,
	jourEnToutesLettres,
	moisEnToutesLettres,
} from "../../socle/index.ts";
import type { ChampPersonne } from "../../sollicitations/index.ts";
import type { FourchetteEnCentimes } from "../transfert/contenu.ts";
import { montantDe } from "./fiche.ts";

export type MotifTransfert =
	| "sans-accord"
	| "fiche-perimee"
	| "numero-inconnu"
	| "numero-illisible";

const enEuros = ({ min, max }: FourchetteEnCentimes) => ({ min: min / 100, max: max / 100 });

export const textesTransfert = {
	objet: "Entretien de permanence transmis : aider à demander les droits",
	titre: "La personne veut-elle que la Caf la rappelle ?",
	texte:
		"C’est elle qui choisit. Sans son accord, rien n’est envoyé ni gardé. Avec son accord, la Caf reçoit sa demande de contact, la date d’aujourd’hui est protégée et elle repart avec un numéro.",
	lire: "Lisez-lui cette phrase, puis cochez si elle dit oui :",
	champs: {
		prenom: "Prénom",
		nom: "Nom",
		naissance: "Date de naissance",
		telephone: "Téléphone (laissez vide s’il n’y en a pas)",
		matricule: "Numéro d’allocataire (facultatif)",
	} satisfies Record<ChampPersonne, string>,
	fautes: {
		prenom: "Écrivez le prénom.",
		nom: "Écrivez le nom.",
		naissance: "Écrivez une date de naissance qui existe et qui est passée.",
		telephone: "Ce numéro ne se lit pas : dix chiffres, ou + au début.",
		matricule: "Ce numéro ne se lit pas : cinq à vingt chiffres ou lettres.",
	} satisfies Record<ChampPersonne, string>,
	transmettre: "Transmettre à la Caf",
	refus: {
		"sans-accord":
			"Rien n’a été transmis : il faut l’accord de la personne. Lisez-lui la phrase et cochez la case, ou gardez seulement la fiche imprimée.",
		"fiche-perimee":
			"Rien n’a été transmis : cette fiche vient d’une page trop ancienne. Vérifiez-la ci-dessous, puis transmettez de nouveau.",
		"numero-inconnu":
			"Rien n’a été effacé : aucune transmission ne porte ce numéro ici. Vérifiez-le sur la preuve de la personne.",
		"numero-illisible":
			"Rien n’a été effacé : écrivez le numéro comme sur la preuve, par exemple 2020-12.",
	} satisfies Record<MotifTransfert, string>,
	aCorriger: "Rien n’a été transmis : corrigez ce qui est signalé ci-dessous.",
	fait: {
		titre: (annee: number, numero: number) =>
			`C’est transmis. Le numéro de la personne : ${annee}-${numero}`,
		deja: "Cette fiche avait déjà été transmise : rien n’a été envoyé deux fois.",
		suite:
			"Imprimez la preuve et remettez-la avec la fiche. La Caf voit la demande dans sa file dès maintenant.",
		preuve: "Ouvrir la preuve à imprimer",
	},
	retrait: {
		titre: "Une personne change d’avis",
		texte:
			"Elle peut retirer son accord quand elle veut. Ses réponses et l’estimation sont effacées tout de suite ; la date de son contact, qui protège ses droits, reste.",
		champ: "Numéro de la preuve",
		aide: "Comme sur la preuve, par exemple 2020-12",
		retirer: "Effacer ce qui a été transmis",
		fait: "C’est effacé. La date protégée reste.",
	},
	transmis: {
		titre: "Ce que la permanence a transmis",
		accord: (quand: Date, structure: string | undefined) =>
			`Avec l’accord de la personne, donné le ${jourEnToutesLettres(jourDe(quand))} à ${heureDe(quand)}${structure ? `, à ${structure}` : ""}.`,
		garde: (joursApresCloture: number, auPlusTard: Jour) =>
			`Effacé ${joursApresCloture} jours après la fin de l’affaire, le ${jourEnToutesLettres(auPlusTard)} au plus tard. Ne sert qu’à ouvrir des droits.`,
		gain: (mois: FourchetteEnCentimes, douze: FourchetteEnCentimes) =>
			`Gain net estimé du foyer : ${montantDe(enEuros(mois))} par mois, ${montantDe(enEuros(douze))} sur douze mois.`,
		droits: (mois: string) => `Droits estimés avec les montants de ${moisEnToutesLettres(mois)}`,
		montant: (fourchette: FourchetteEnCentimes, periode: string) =>
			`${montantDe(enEuros(fourchette))} ${periode}`,
		recue: "dit la recevoir",
		reponses: "Réponses de la personne",
		colonnes: { aide: "Aide", certitude: "Certitude", montant: "Montant" },
	},
};
