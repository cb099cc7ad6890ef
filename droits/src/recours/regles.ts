import type { CodePrestation } from "../foyer/types.ts";

/** Ce que la loi dit de l'ouverture et du rappel d'une prestation (docs/droit/rappels.md). */
export interface RegleRecours {
	/** Mois d'avant la demande que la loi paie encore. */
	rappel: number;
	/** Ouverte sans demande : ne pas la payer est une erreur de l'organisme. */
	automatique: boolean;
	/** Articles de l'ouverture et du rappel. */
	article: string;
	/** Ce qu'il faut faire quand elle n'a jamais été demandée. */
	demarche: string;
}

const DEUX_ANS = 24;

export const REGLES: Record<CodePrestation, RegleRecours> = {
	rsa: {
		rappel: 0,
		automatique: false,
		article: "CASF art. L262-18 et R262-33",
		demarche:
			"Demander le RSA ce mois-ci : il part du mois de la demande, les mois d’avant sont perdus. Noter la date du premier contact.",
	},
	ppa: {
		rappel: 0,
		automatique: false,
		article: "CSS art. L843-2, R846-1 et R846-2",
		demarche:
			"Demander la prime d’activité ce mois-ci : elle part du mois de la demande, les mois d’avant sont perdus.",
	},
	aide_logement: {
		rappel: 0,
		automatique: false,
		article: "CCH art. R823-10",
		demarche:
			"Demander l’aide au logement ce mois-ci : elle part du mois de la demande, les mois d’avant sont perdus.",
	},
	aah: {
		rappel: 0,
		automatique: false,
		article: "CSS art. R821-7",
		demarche:
			"Vérifier la décision de la commission des droits et de l’autonomie, puis ouvrir le droit : il part du mois qui suit la demande à la maison départementale des personnes handicapées.",
	},
	aeeh: {
		rappel: 0,
		automatique: false,
		article: "CSS art. R541-7 et R552-2, II, 3°",
		demarche:
			"Vérifier la décision de la commission des droits et de l’autonomie, puis ouvrir le droit : il part du mois qui suit la demande à la maison départementale des personnes handicapées.",
	},
	asf: {
		rappel: DEUX_ANS,
		automatique: false,
		article: "CSS art. L523-1, D523-1 et R552-2, II, 5°",
		demarche:
			"Proposer l’allocation de soutien familial : dire avant la demande le recouvrement auprès de l’autre parent, les quatre mois, le juge, et la dispense en cas de violences. Le rappel dépend du motif.",
	},
	af: {
		rappel: DEUX_ANS,
		automatique: true,
		article: "CSS art. L521-1, R552-2 et L553-1",
		demarche: "Ouvrir les allocations familiales : elles sont dues sans demande.",
	},
	cf: {
		rappel: DEUX_ANS,
		automatique: false,
		article: "CSS art. L522-1, R552-2 et L553-1",
		demarche: "Ouvrir le complément familial : vérifier les ressources, puis payer le rappel.",
	},
	paje_base: {
		rappel: DEUX_ANS,
		automatique: false,
		article: "CSS art. L531-3, R552-2 et L553-1",
		demarche: "Ouvrir l’allocation de base : vérifier les ressources, puis payer le rappel.",
	},
	paje_naissance: {
		rappel: 0,
		automatique: false,
		article: "CSS art. L531-2",
		demarche: "Ouvrir la prime à la naissance : vérifier la déclaration de grossesse.",
	},
	cmg: {
		rappel: 1,
		automatique: false,
		article: "CSS art. L531-5 et R552-2, II, 2°",
		demarche:
			"Proposer le complément de mode de garde : le montant est un maximum, avant le coût de la garde.",
	},
	ars: {
		rappel: DEUX_ANS,
		automatique: true,
		article: "CSS art. L543-1, R543-7 et L553-1",
		demarche:
			"Payer l’allocation de rentrée scolaire : elle est due sans demande de 6 à 15 ans, sur déclaration de scolarité ensuite.",
	},
	mva: {
		rappel: DEUX_ANS,
		automatique: true,
		article: "CSS art. L821-1-2, R821-7 et L821-5",
		demarche: "Ouvrir la majoration pour la vie autonome : elle est due sans demande.",
	},
};

/** L'ASF est ouverte de plein droit avec le RSA majoré (CSS art. L523-1, III). */
export const ASF_DE_PLEIN_DROIT =
	"Ouvrir l’allocation de soutien familial : elle est due sans demande avec le RSA majoré.";

/** Suite à donner à une interruption. */
export const SUITES_DE_RUPTURE = {
	suspendu: "Comprendre la suspension et la lever : demander ce qui manque, une seule fois.",
	attente_declaration:
		"Obtenir la déclaration trimestrielle avant le jour du paiement : rappeler la personne, l’aider à la faire.",
};
