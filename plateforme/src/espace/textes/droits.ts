import type { CodePrestation } from "droits";
import {
	type Jour,
	jourEnToutesLettres,
	moisEnToutesLettres,
	periode,
	prestations,
} from "../../socle/index.ts";
import type { DroitRecu } from "../droits/recus.ts";

const article = (code: CodePrestation) => prestations[code].article;

export const textesDroits = {
	titre: "Mes droits et paiements",
	chapeau:
		"Ce que vous recevez et pourquoi, ce qui a changé, et ce que vous pourriez recevoir d’autre.",
	recus: "Ce que vous recevez, et pourquoi",
	aucun: "Aucun droit n’est ouvert dans votre dossier.",
	montant: (montant: string, code: CodePrestation) => `${montant} ${periode(code)}`,
	depuis: (jour: Jour) => `depuis le ${jourEnToutesLettres(jour)}`,
	pour: (prenoms: string[]) =>
		`pour ${new Intl.ListFormat("fr", { type: "conjunction" }).format(prenoms)}`,
	etats: {
		en_paiement: "",
		suspendu: "Versement arrêté pour l’instant",
		attente_declaration: "Attend votre déclaration",
		demande_en_cours: "Demande en cours d’étude",
		refuse: "Refusé",
		renonce: "Vous y avez renoncé",
	} satisfies Record<DroitRecu["etat"], string>,
	suites: {
		suspendu:
			"Appelez-nous ou écrivez-nous : nous vous disons ce qu’il faut pour reprendre le versement.",
		attente_declaration: "Faites-la dès que possible : sans elle, rien n’est versé.",
		demande_en_cours: "Le jour promis pour la réponse est dans « Mes demandes ».",
		refuse: "La décision et le moyen de la contester sont dans la lettre reçue.",
	} as Partial<Record<DroitRecu["etat"], string>>,
	calcul: (mois: string) => `Le calcul pour ${moisEnToutesLettres(mois)}, étape par étape`,
	sansCalcul: {
		bareme:
			"Les montants fixés par la loi pour ce mois ne sont pas encore connus ici : le calcul n’est pas détaillé.",
		manque:
			"Ce droit dépend d’éléments qui ne sont pas dans cette plateforme : demandez-nous le détail du calcul.",
		"autre-montant":
			"Ce montant a été fixé avec des éléments qui ne sont pas tous ici : le détail pas à pas serait faux. Demandez-nous ce détail, nous vous le devons.",
	} satisfies Record<NonNullable<DroitRecu["sansCalcul"]>, string>,
	demander: "Demander le détail",
	change: {
		titre: "Pourquoi votre versement a changé",
		caisse: "Ce que la caisse en dit :",
		ligne: (code: CodePrestation, avant: string, apres: string) =>
			`${prestations[code].titre} : ${avant}, puis ${apres}.`,
		loi: (ecart: string, de: string, a: string) =>
			`Sans aucun changement chez vous, le calcul bouge de ${ecart} entre ${moisEnToutesLettres(de)} et ${moisEnToutesLettres(a)} : les montants fixés par la loi ont changé, ou l’âge d’un enfant.`,
		foyer: (ecart: string) => `Ce qui a changé dans votre foyer compte pour ${ecart}.`,
		foyerTitre: "Ce qui a changé dans votre foyer, d’après ce que nous savons",
		avant: "avant :",
		apres: "ensuite :",
		sansCause:
			"Nous ne pouvons pas dire d’ici d’où vient la différence. Demandez-le-nous : nous devons vous l’expliquer.",
	},
	article,
};
