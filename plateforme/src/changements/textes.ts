import type { Activite, NatureRevenu, StatutOccupation } from "droits";
import { euros, type Jour, jourAbrege, moisAbrege, moisEnToutesLettres } from "../socle/index.ts";

const activites: Record<Activite, string> = {
	actif: "en activité",
	chomeur: "au chômage",
	etudiant: "en études",
	retraite: "à la retraite",
	inactif: "sans activité",
};

const natures: Record<NatureRevenu, string> = {
	salaire: "salaire",
	chomage: "allocation chômage",
	retraite: "retraite",
	pension_invalidite: "pension d’invalidité",
	pension_alimentaire: "pension alimentaire reçue",
	ij_maladie: "indemnités de maladie",
	ij_maternite: "indemnités de maternité",
	benefice_micro: "micro-entreprise",
	ass: "allocation de solidarité spécifique",
};

const statuts: Record<StatutOccupation, string> = {
	locataire_hlm: "locataire HLM",
	locataire_vide: "locataire d’un logement vide",
	locataire_meuble: "locataire d’un logement meublé",
	proprietaire: "propriétaire",
	loge_gratuitement: "logé gratuitement",
	sans_domicile: "sans logement stable",
};

/** A household and what changes in it, in the words of agents. */
export const textesChangements = {
	activites,
	natures,
	statuts,
	differences: {
		composition: "Composition",
		present: { demandeur: "demandeur", conjoint: "conjoint", enfant: "enfant" },
		parti: "ne fait plus partie du foyer",
		absent: "n’était pas dans le foyer",
		ne: (jour: Jour) => `naissance le ${jourAbrege(jour)}`,
		naissanceInconnue: "naissance inconnue",
		alternee: "en résidence alternée",
		activite: (prenom: string) => `${prenom}, activité`,
		revenu: (prenom: string, nature: string) => `${prenom}, ${nature}`,
		montants: (montants: readonly (number | null)[], trimestre: readonly string[]) =>
			montants
				.map(
					(montant, i) =>
						`${moisAbrege(trimestre[i])} : ${montant === null ? "?" : euros(montant)}`,
				)
				.join(" · "),
		rien: "rien",
		inconnue: "inconnue",
		inconnu: "inconnu",
		logement: "Logement",
		loyer: "Loyer",
		euros: (saisie: string) => `${saisie}\u00a0€`,
		sans: "—",
		commune: "Commune",
		grossesse: (prenom: string) => `${prenom}, grossesse`,
		enCours: "en cours",
		terminee: "terminée",
	},
	tableau: {
		legende: "Le foyer avant et après",
		quoi: "Quoi",
		avant: "Avant",
		apres: "Après",
		droits: (mois: string) => `Les droits de ${moisEnToutesLettres(mois)}, avant et après`,
		prestation: "Prestation",
		ecart: "Écart",
		aucunDroit: "Aucun droit calculé, ni avant ni après.",
		fourchette: (de: number, a: number) => `de ${euros(de)} à ${euros(a)}`,
		nul: "—",
		incertain: "incertain",
		aucun: "aucun",
	},
};
