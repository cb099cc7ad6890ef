import { compter, type Jour, jourEnToutesLettres } from "../socle/index.ts";
import type { LigneIllisible } from "./valeurs/lire-fichier.ts";
import type { MotifValeur } from "./valeurs/verifier.ts";

export const textes = {
	aucunCas: (enCours: number) =>
		enCours > 0
			? `Aucun cas terminé sur cette période : ${compter(enCours, "est encore en cours", "sont encore en cours")}.`
			: "Aucun cas sur cette période.",
	aVenir: "Ce mois n’avait pas commencé au jour de la mesure.",
	retenue:
		"Moins de cinq cas : la valeur n’est pas donnée, elle dirait ce qui est arrivé à chacun.",
	mesuree: (annee: number) => `Mesuré sur les faits de ${annee}`,
	tableau: {
		colonnes: ["Indicateur", "Valeur", "Cas", "Objectif", "Année d’avant"],
		rien: "—",
	},
};

/** What the commands say. */
export const textesIndicateurs = {
	mesures: {
		usage:
			"Usage : droit-ouvert indicateurs --annee ANNEE [--au JOUR] [--organisme ID] [--source journal] [--json [--detail]]\nExemple : droit-ouvert indicateurs --annee 2020 --json",
		aVenir: (annee: number, jour: Jour) =>
			`L’année ${annee} n’a pas commencé : nous sommes le ${jourEnToutesLettres(jour)} ici.`,
		titre: (organisme: string, annee: number, au: Jour) =>
			`${organisme}, année ${annee}, telle que connue le ${jourEnToutesLettres(au)}`,
		horsJournal: (n: number) =>
			`${compter(n, "sollicitation est venue d’un import et n’a pas sa ligne au journal : elle manque", "sollicitations sont venues d’un import et n’ont pas leur ligne au journal : elles manquent")} à cette relecture.`,
	},
	valeurs: {
		usage:
			"Usage : droit-ouvert valeurs FICHIER [--organisme ID]\nLe fichier est en CSV ou en NDJSON : indicateur, modalite, annee, valeur, n, source.",
		illisible: (fichier: string, code: string) => `Le fichier ${fichier} ne s’ouvre pas (${code}).`,
		vide: (fichier: string) => `Le fichier ${fichier} ne contient aucune valeur.`,
		ligne: (ligne: number, pourquoi: string) => `Ligne ${ligne} : ${pourquoi}`,
		rien: "Rien n’a été écrit : corrigez le fichier et recommencez.",
		ecrites: (n: number) => `${compter(n, "valeur annuelle écrite", "valeurs annuelles écrites")}.`,
		illisibles: {
			utf8: "le fichier n’est pas en UTF-8 : enregistrez-le ainsi.",
			"json-illisible": "JSON illisible : écrivez chaque valeur en entier, sur une seule ligne.",
			colonnes:
				"les colonnes ne sont pas celles attendues : indicateur, annee, valeur et source, puis modalite et n si besoin.",
		} satisfies Record<LigneIllisible["motif"], string>,
		refus: {
			"indicateur-inconnu": "cet indicateur n’existe pas.",
			"modalite-inconnue": "cet indicateur n’a pas cette modalité.",
			"annee-hors-bornes": "l’année est entre 1990 et cette année.",
			"valeur-illisible": "la valeur est un nombre, sans signe ni unité : 87 ou 87,5.",
			"part-hors-bornes": "une part est entre 0 et 100.",
			"n-illisible": "le nombre de cas est un nombre entier, ou rien.",
			"source-vide": "dites d’où vient la valeur, dans la colonne source.",
			"source-longue": "la source tient en 300 caractères.",
			"deja-donnee": "cette valeur est déjà donnée plus haut dans le fichier.",
		} satisfies Record<MotifValeur, string>,
	},
};
