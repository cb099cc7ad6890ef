import type { CodePrestation } from "droits";
import { compter, jourEnToutesLettres, prestations } from "../../socle/index.ts";

export const textesAppels = {
	protege:
		"Le dossier de la personne suivante est protégé : ouvrez-le en disant pourquoi, puis revenez ici.",
	titre: (action: string) => `Appels : ${action}`,
	restent: (n: number) => `${compter(n, "personne à appeler", "personnes à appeler")} aujourd’hui`,
	suivante: "Personne suivante",
	fermee: "L’action n’est pas en cours : personne n’est à appeler.",
	aucun: "Cette action ne prévoit pas d’appel.",
	verifier: "Avant tout, qui est au bout du fil",
	repondeur: "Si un répondeur ou une autre personne répond",
	dire: "Dire",
	avant: "Avant de demander",
	repliques: "Si la personne dit…",
	ouvrir: "Ouvrir le droit ensemble",
	gain: "Le gain, les dettes",
	issue: "Comment cela s’est-il terminé ?",
	rappelerLe: "Rappeler le",
	fiche: "Ouvrir le dossier",
	noter: "Noter",
	essais: (n: number) => `Déjà appelée ${n} fois sans réponse.`,
	violences:
		"Violences signalées : aucun message n’est parti. N’appelez que si le dossier indique un numéro sûr, et passez la main à un travailleur social.",
	hors: (raison: string) => `Hors tirage, à appeler d’abord : ${raison}.`,
	avantLe: (jour: string) =>
		`À joindre avant le ${jourEnToutesLettres(jour)} : après, un mois est perdu.`,
	telephone: "Téléphone",
	/** Asked first, never said by the agent. */
	aComparer: (naissance: string | null, commune: string | null) =>
		`À comparer avec ce que la personne vous dit : ${naissance ? `née le ${jourEnToutesLettres(naissance)}` : "date de naissance inconnue"}, ${commune ?? "commune inconnue"}.`,
	aucunTelephone: "Aucun numéro vérifié au dossier.",
	faits: "Appels passés",
	touche: "Une touche choisit, Entrée note.",
	demande:
		"« A fait sa demande avec vous » inscrit la demande dans la file, à la date d’aujourd’hui, si elle n’y est pas déjà.",
	objet: (prestation: CodePrestation) =>
		`Demande ${prestations[prestation].de}, faite ensemble au téléphone`,
};
