import type { Reponses } from "../../questionnaire/index.server.ts";
import type { Connu } from "../demarche.ts";
import { a } from "./changement-quoi.ts";
import { adultes, conjoint, enfants } from "./personnes.ts";
import type { Qui } from "./ressources.ts";

/** Places of those who left the household, as it was said: nothing more is asked of them. */
export function partis(r: Reponses, connu: Connu): number[] {
	const autre = conjoint(connu);
	const separes = a(r, "separation") && autre !== undefined;
	return [
		...(separes ? [autre] : []),
		...enfants(connu).filter(
			(place) =>
				(separes && r.get(`residence.${place}`)?.includes("suit")) ||
				(a(r, "depart") && r.get("depart")?.includes(String(place))),
		),
	];
}

/** The adults on file who still live there. */
export function adultesPresents(r: Reponses, connu: Connu): number[] {
	const absents = partis(r, connu);
	return adultes(connu).filter((place) => !absents.includes(place));
}

/** All the adults of the household as it is said, who arrives included. */
export const tous = (r: Reponses, connu: Connu): Qui[] => [
	...adultesPresents(r, connu),
	...(a(r, "couple") ? (["c"] as const) : []),
];
