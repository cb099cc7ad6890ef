import { N_MINIMUM } from "./horloge/estimer.ts";
import { JOURS_ESTIMATION } from "./lectures/estimation.ts";

/** The generated column `date_utile` of the database holds it; a test reads it there. */
const JOURS_SANS_ENGAGEMENT = 15;

/** What the queue is ordered and estimated with: shown by the public register. */
export const parametresDeLaFile = () => ({
	joursSansEngagement: JOURS_SANS_ENGAGEMENT,
	joursEstimation: JOURS_ESTIMATION,
	minimum: N_MINIMUM,
});
