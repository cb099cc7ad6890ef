import type { Nature } from "../../sollicitations/index.ts";

export interface EngagementDeService {
	/** The indicator that counts whether it is kept. */
	indicateur: string;
	/** Kept under so many days; none for calls, answered or not. */
	jours?: number;
	/** What is waited for, among what is open: the same cases as the indicator's. */
	attendues?: { natures: readonly Nature[]; prestations?: readonly string[] };
}

/** What the office promises to anyone, in the order of its public page. */
export const ENGAGEMENTS: readonly EngagementDeService[] = [
	{ indicateur: "pieces-moins-15-jours", jours: 15, attendues: { natures: ["piece"] } },
	{
		indicateur: "minima-moins-10-jours",
		jours: 10,
		attendues: { natures: ["demande", "piece", "changement"], prestations: ["rsa", "aah"] },
	},
	{ indicateur: "reclamations-moins-10-jours", jours: 10, attendues: { natures: ["reclamation"] } },
	{ indicateur: "taux-appels-traites" },
];
