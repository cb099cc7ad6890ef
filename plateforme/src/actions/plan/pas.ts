import type { EtatDuPlan } from "./plan.ts";

/** From where each step may be taken. A stop is final: people were told, and results are counted on it. */
export const PAS = {
	suspendre: { depuis: ["en-cours"], vers: "en-pause", raison: true },
	reprendre: { depuis: ["en-pause"], vers: "en-cours", raison: false },
	arreter: { depuis: ["en-cours", "en-pause"], vers: "arretee", raison: true },
	terminer: { depuis: ["en-cours", "en-pause"], vers: "terminee", raison: false },
} as const satisfies Record<
	string,
	{ depuis: readonly EtatDuPlan[]; vers: EtatDuPlan; raison: boolean }
>;

export type PasDAction = keyof typeof PAS;
export const PAS_D_ACTION = Object.keys(PAS) as PasDAction[];
