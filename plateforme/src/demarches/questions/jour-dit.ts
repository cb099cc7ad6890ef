import { premiere, type Reponses } from "../../questionnaire/index.server.ts";
import { type Jour, lireJour } from "../../socle/index.ts";

export const jourDit = (r: Reponses, nom: string): Jour | undefined =>
	lireJour(premiere(r, nom) ?? "");
