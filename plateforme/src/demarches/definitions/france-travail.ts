import type { Jour } from "../../socle/index.ts";

/** The law « plein emploi » registers whoever asks for RSA. */
const INSCRIPTION: Jour = "2025-01-01";

/** What goes to the employment service when RSA is asked for, as of a day. */
export const franceTravail = (jour: Jour): string[] =>
	jour >= INSCRIPTION
		? [
				"La demande vous inscrit à France Travail, vous et votre conjoint. Nous lui transmettons qui vous êtes, comment vous joindre et votre demande de RSA ; ni vos revenus ni vos enfants.",
				"France Travail vous écrira pour un premier entretien. Une raison de santé, de garde ou de logement s’y dit : l’accompagnement s’adapte.",
			]
		: [
				"Après l’ouverture du droit, le conseil départemental vous propose un rendez-vous pour choisir votre accompagnement.",
			];
