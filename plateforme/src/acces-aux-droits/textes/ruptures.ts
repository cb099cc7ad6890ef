import { compter, jourEnToutesLettres } from "../../socle/index.ts";

export const textesRuptures = {
	titre: "Ruptures à éviter",
	chapeau: (paiement: string) =>
		`Des droits suspendus, en attente d’une déclaration, ou qui vont s’arrêter. À reprendre avant le paiement du ${jourEnToutesLettres(paiement)}.`,
	resume: (n: number) => compter(n, "rupture", "ruptures"),
	vide: "Aucune rupture : rien n’est suspendu, attendu ou près de s’arrêter.",
	causes: {
		declaration: "Déclaration attendue",
		suspendu: "Suspendu",
		fin: "Le droit va s’arrêter",
	},
	toutes: "Toutes",
	pieceRecue: (n: number) => compter(n, "pièce reçue à lire", "pièces reçues à lire"),
	colonnes: {
		dossier: "Dossier",
		prestation: "Prestation",
		cause: "Pourquoi",
		montant: "Par mois",
		suite: "Quoi faire",
	},
	filtre: "Pourquoi",
	limite: (n: number) => `Les ${n} premières, par enjeu.`,
};
