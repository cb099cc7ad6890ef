import { type Jour, jourEnToutesLettres, nombre } from "../socle/index.ts";

/** « 20 % » */
export const partEnMots = (part: number): string => `${nombre(Math.round(part * 100))}\u00a0%`;

export const textes = {
	titre: "Les algorithmes que nous utilisons",
	description:
		"Ce que chaque calcul de la caisse fait, avec quelles données, qui décide, et comment refuser.",
	chapeau:
		"Un algorithme est une suite de calculs. Voici tous ceux qui trient, cherchent ou tirent au sort ici. Aucun ne décide seul.",
	sommaire: "Dans cette page",
	version: (version: number, date: Jour) =>
		`Version ${version} de ce texte, ${jourEnToutesLettres(date)}.`,
	finalite: "À quoi il sert",
	quiDecide: "Qui décide",
	operations: "Comment il fait",
	donnees: "Les données qu’il lit",
	jamais: "Ce qu’il ne fait jamais",
	parametres: "Ses réglages",
	colonnes: { nom: "Réglage", valeur: "Valeur", pourquoi: "Pourquoi" },
	performances: "Ce qu’il vaut",
	refaire: "Refaire ces mesures",
	mesureDans: (document: string) => `Mesuré et expliqué dans ${document}.`,
	limites: "Ses limites",
	bases: "Les textes qui le permettent",
	droits: {
		titre: "Vos droits",
		textes: [
			"Si une décision vous concernant a été préparée avec un calcul, elle le dit. Vous pouvez demander comment il a compté pour vous : les règles, vos données, les réglages appliqués, les opérations (code des relations entre le public et l’administration, articles L311-3-1, R311-3-1-1 et R311-3-1-2). Les règles sont publiées ici (article L312-1-3), et le code du logiciel est ouvert.",
			"Dans votre espace, « Mon dossier » dit ce qui a été calculé pour vous et pourquoi vous avez été contacté. Vous pouvez y refuser ces calculs, sans raison à donner et sans effet sur vos droits.",
		],
		monDossier: "Ouvrir mon dossier",
		telephone: "Sans internet, demandez-le par téléphone ou à l’accueil :",
	},
};
