import type { Jour } from "../../socle/index.ts";
import type { Mesure } from "../indicateur.ts";
import type { EngagementDeService } from "./engagements.ts";

/** A commitment as anyone may see it today. */
export interface EngagementVu extends EngagementDeService {
	/** What fell due these last days. */
	recente: Mesure;
	/** The twelve whole months before this one. */
	histoire: Mesure;
	/** Drawn from it, as a fragment of page. */
	figure: string;
	/** Days, or seconds of waiting for calls; of the same cases as `recente`. Nothing under five of them. */
	delais?: { mediane: number; neufSurDix: number };
	/** What is open today; calls do not wait. */
	ouvertes?: {
		/** Arrival of the oldest that nobody has taken. */
		plusAncienne: Jour | null;
		/** How many have waited as long as the promise, or longer. */
		enRetard: number;
	};
}
