import type { NatureRevenu } from "droits";
import { euros, moisEnToutesLettres } from "../../socle/index.ts";

const natures: Record<NatureRevenu, string> = {
	salaire: "salaire",
	chomage: "allocation de chômage",
	retraite: "retraite",
	pension_invalidite: "pension d’invalidité",
	pension_alimentaire: "pension alimentaire reçue",
	ij_maladie: "indemnités journalières",
	ij_maternite: "indemnités journalières de maternité",
	benefice_micro: "revenu d’indépendant",
	ass: "allocation de solidarité spécifique",
};

export const textesValeurs = {
	foyer: "Le foyer",
	logement: "Le logement",
	revenus: (de: string, a: string) =>
		`Revenus ${de === a ? `de ${moisEnToutesLettres(de)}` : `de ${moisEnToutesLettres(de)} à ${moisEnToutesLettres(a)}`}`,
	ressources: (annee: string) => `Ressources de ${annee}`,
	/** « 1 200 € de salaire par mois », of whom when there are two. */
	revenu: (nature: NatureRevenu | null, net: number | null | undefined, qui: string) =>
		`${net == null ? "montant non connu" : euros(net)} de ${nature ? natures[nature] : "revenu"} par mois${qui}`,
	ressource: (total: number, qui: string) => `${euros(total)} par an${qui}`,
	demandeur: " (demandeur)",
	conjoint: " (conjoint)",
	aucunRevenu: "aucun revenu au dossier",
	revenusInconnus: "non connus du dossier",
	/** In a letter: what was read, then that it may be corrected. */
	phrase: (valeurs: string) =>
		`Pour vous écrire, un calcul a lu dans votre dossier : ${valeurs}. Si ce n’est plus vrai, dites-le-nous : le résultat changerait.`,
};
