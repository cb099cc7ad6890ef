import type { Fiche } from "./fiche.ts";
import { ficheDecision } from "./fiches/decision.ts";
import { ficheDetection } from "./fiches/detection.ts";
import { ficheFile } from "./fiches/file.ts";
import { ficheTirage } from "./fiches/tirage.ts";

/** All those of the platform: one that is not told here does not run. */
export const registre = (): Fiche[] => [
	ficheDetection(),
	ficheDecision(),
	ficheTirage(),
	ficheFile(),
];
