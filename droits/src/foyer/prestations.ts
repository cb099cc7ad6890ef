import type { CodePrestation } from "./types.ts";

/** Ordre des prestations dans les sorties. */
export const PRESTATIONS: readonly CodePrestation[] = [
	"rsa",
	"ppa",
	"asf",
	"af",
	"cf",
	"paje_base",
	"paje_naissance",
	"cmg",
	"ars",
	"aah",
	"mva",
	"aeeh",
	"aide_logement",
];
