import type { NatureTitre, Sexe } from "../../dossiers/index.ts";
import { compter, eurosExacts, jourAbrege } from "../../socle/index.ts";

const natures: Record<NatureTitre, string> = {
	jugement: "Un jugement",
	convention: "Une convention homologuée par le juge",
	acte: "Un acte de notaire ou d’avocats (divorce par consentement mutuel)",
	"titre-caf": "Un titre exécutoire de la Caf",
	aucun: "Aucun titre : la personne le dit",
};
const courts: Record<NatureTitre, string> = {
	jugement: "Jugement",
	convention: "Convention homologuée",
	acte: "Acte de notaire ou d’avocats",
	"titre-caf": "Titre de la Caf",
	aucun: "Aucun titre",
};

export const textesPreciser = {
	titre: "Préciser le dossier",
	lien: "Préciser ce que dit la personne",
	retour: "Le dossier",
	explication:
		"Ce que la personne vous dit et qu’aucun import n’apporte. Rien n’est écrit dans le système national.",
	particularite: {
		titre: "Ce qui se vérifie avant de proposer",
		effet:
			"Les droits repérés sur ce dossier deviennent « à vérifier » au prochain repérage, et une personne les regarde. Ne notez jamais de nationalité.",
		quoi: "Ce que dit la personne",
		depuis: "Depuis le",
		envoyer: "Noter",
		actuelles: "Au dossier",
		aucune: "Rien n’est noté.",
		depuisLe: (jour: string) => `depuis le ${jourAbrege(jour)}`,
		finir: "Plus le cas",
		finirQuoi: (quoi: string) => `Plus le cas : ${quoi}`,
		verifier: "Voir la liste à vérifier",
	},
	pension: {
		titre: "Le titre qui fixe la pension d’un enfant",
		effet:
			"Sert à l’allocation de soutien familial. Avec la même date, vous corrigez le titre connu ; avec une autre, vous en ajoutez un, et le dernier compte.",
		nature: "Titre",
		natures,
		courts,
		date: "Date du titre",
		dateAide: "Sans titre : le jour où la personne l’a dit.",
		montant: "Montant fixé par mois (facultatif)",
		montantAide: "En euros, pour cet enfant. Vide si le titre n’en fixe pas.",
		dernierPaiement: "Dernier paiement reçu (facultatif)",
		recouvrement: "Recouvrement par l’ARIPA",
		recouvrements: { "": "Pas su", oui: "En cours", non: "Non" },
		envoyer: "Enregistrer ce titre",
		sansEnfant: "Aucun enfant n’est au dossier.",
		connu: (nature: NatureTitre, date: string) => `${courts[nature]}, ${jourAbrege(date)}`,
		inconnu: "titre à demander",
		fixe: (centimes: number) => `${eurosExacts(centimes)} par mois`,
		paye: (jour: string) => `dernier paiement le ${jourAbrege(jour)}`,
		aripa: "recouvrement par l’ARIPA",
	},
	sexe: {
		titre: "L’état civil : femme ou homme",
		effet:
			"Sert à s’adresser à la personne, et à compter si femmes et hommes sont aidés également. Ne sert jamais à chercher un droit ni à trier.",
		sexes: { F: "Femme", M: "Homme" } satisfies Record<Sexe, string> as Record<string, string>,
		inconnu: "Pas su",
		envoyer: "Enregistrer",
		enregistrer: (prenom: string) => `Enregistrer pour ${prenom}`,
	},
	fait: {
		"noter-particularite": "C’est noté : le prochain repérage en tiendra compte.",
		"finir-particularite": "C’est noté : ce n’est plus le cas à partir d’aujourd’hui.",
		"noter-titre": "Le titre est enregistré.",
		"noter-sexe": "L’état civil est enregistré.",
	} as Record<string, string>,
	voir: "Voir le dossier",
	aCorriger: (n: number) =>
		`Rien n’est enregistré : corrigez ${n === 1 ? "le champ signalé" : `les ${compter(n, "champ", "champs")} signalés`}.`,
	refus: {
		"particularite-illisible": "Choisissez ce que dit la personne dans la liste.",
		"date-future": "Cette date est à venir : donnez une date passée, ou aujourd’hui.",
		"deja-dit": "Le dossier le dit déjà, depuis cette date.",
		aucune: "Le dossier ne le dit plus : un collègue ou un import l’a changé entre-temps.",
		"pas-un-enfant": "Cet enfant n’est plus au dossier : rechargez la page.",
		"paiement-avant-le-titre": "Le paiement est d’avant le titre : vérifiez les deux dates.",
		"sans-titre": "Sans titre, il n’y a ni montant fixé, ni paiement, ni recouvrement.",
		"pas-un-membre": "Cette personne n’est plus au dossier : rechargez la page.",
		inconnu: "Ce dossier n’existe pas dans votre caisse.",
		justification: "Ce dossier est protégé : ouvrez-le d’abord, et dites pourquoi.",
		reserve: "Ce dossier est réservé : un responsable peut l’ouvrir.",
	} as Record<string, string>,
	fautes: {
		choix: "Choisissez dans la liste.",
		jour: "Écrivez une date, par exemple 14/07/2020.",
		futur: "Cette date est à venir.",
		montant: "Écrivez un montant en euros, par exemple 150 ou 150,50.",
		paiementAvant: "Le paiement est d’avant le titre : vérifiez les deux dates.",
		sansTitre: "Sans titre, ce champ reste vide.",
	},
};
