import type { Bureau } from "../actes/examiner.ts";
import { configurationDe } from "./configuration.ts";

/** Of this office, as its mailbox is set; with none, nobody is believed. Throws `Empechement`. */
export function bureauDe(organisme: string): Bureau {
	const { nous = [], confiance } = configurationDe(organisme, false) ?? {};
	return { nous, confiance };
}
