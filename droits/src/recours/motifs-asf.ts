/** Ce que la loi dit de l'ouverture de l'ASF selon son motif (docs/droit/rappels.md). */
export interface RegleMotifAsf {
	titre: string;
	/** Mois d'avant la demande que la loi paie encore. */
	rappel: number;
	/** Due à partir du mois qui suit la demande, jamais avant. */
	apresLaDemande?: true;
	article: string;
}

export type MotifAsf =
	| "parent_decede"
	| "orphelin"
	| "filiation_unique"
	| "pension_impayee"
	| "hors_d_etat"
	| "se_soustrait"
	| "pension_fixee_apres_recouvrement"
	| "pension_faible";

export const MOTIFS_ASF: Record<MotifAsf, RegleMotifAsf> = {
	parent_decede: {
		titre: "Un parent est décédé",
		rappel: 24,
		article: "CSS art. L523-1 et D523-1, 1°",
	},
	orphelin: {
		titre: "Orphelin recueilli, ou filiation établie à l'égard d'aucun parent",
		rappel: 24,
		article: "CSS art. L523-1 et D523-1, 2°",
	},
	filiation_unique: {
		titre: "Filiation établie à l'égard d'un seul parent",
		rappel: 24,
		article: "CSS art. L523-1 et D523-1, 3°",
	},
	pension_impayee: {
		titre: "Pension fixée, non payée depuis un mois au moins",
		rappel: 24,
		article: "CSS art. L523-1, R523-1 et D523-1, 5°",
	},
	hors_d_etat: {
		titre: "Pas de pension fixée : l'autre parent est hors d'état d'y faire face",
		rappel: 24,
		article: "CSS art. L523-1 et D523-1, 6°",
	},
	se_soustrait: {
		titre: "Pas de pension fixée : l'autre parent ne participe pas",
		rappel: 0,
		apresLaDemande: true,
		article: "CSS art. L523-1 et R552-2, II, 5°",
	},
	pension_fixee_apres_recouvrement: {
		titre: "Pension fixée par le juge à l'issue d'une procédure de recouvrement",
		rappel: 3,
		article: "CSS art. L523-1 et R552-2, II, 5°",
	},
	pension_faible: {
		titre: "Pension fixée et payée, inférieure à l'allocation",
		rappel: 24,
		article: "CSS art. L523-1 et D523-1, 7°",
	},
};
