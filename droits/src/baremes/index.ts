import type { Mois } from "../calendrier.ts";
import {
	abattementPensions,
	aspa,
	bmaf,
	fraisProfessionnels,
	smic,
	tauxCommuns,
} from "./communs.ts";
import { nombres, parMois, valeurs } from "./table.ts";

export const TAUX_COMMUNS = nombres(tauxCommuns);

/** Nombre d'heures mensuelles de l'article R512-2 du code de la sécurité sociale. */
const HEURES_AUTONOMIE = 169;

/** Montants communs à plusieurs prestations, au 1er du mois. */
export const communs = parMois((mois: Mois) => {
	const smicHoraire = valeurs(smic, mois).horaire;
	return {
		/** €/mois */
		bmaf: valeurs(bmaf, mois).bmaf,
		/** €/heure */
		smicHoraire,
		/** Salaire mensuel net moyen à partir duquel un enfant n'est plus à charge, €/mois (CSS art. R512-2). */
		seuilAutonomie: TAUX_COMMUNS.seuilAutonomie * HEURES_AUTONOMIE * smicHoraire,
		/** €/an */
		fraisProMin: valeurs(fraisProfessionnels, mois).min,
		/** €/an */
		fraisProMax: valeurs(fraisProfessionnels, mois).max,
		/** €/an */
		abattementPensionsMin: valeurs(abattementPensions, mois).min,
		/** €/an */
		aspaSeul: valeurs(aspa, mois).seul,
	};
});

export type Communs = ReturnType<typeof communs>;
