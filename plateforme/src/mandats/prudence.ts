import type { CodePrestation } from "droits";

/** What tells of a separation or of health: on the person's own screen only. */
const INTIMES: ReadonlySet<string> = new Set<CodePrestation>(["asf", "aah", "mva", "aeeh"]);

export const estIntime = (prestation: string | null): boolean =>
	prestation !== null && INTIMES.has(prestation);
