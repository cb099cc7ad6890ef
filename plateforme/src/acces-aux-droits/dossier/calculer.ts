import { type CodePrestation, estimer, type Foyer, PRESTATIONS } from "droits";

/** €, gross, of the month: the least and the most that the answers to what is not known could give. */
export interface Fourchette {
	de: number;
	a: number;
	/** It depends on what is not known. */
	doute: boolean;
}

/** What the law gives a household, whatever is on its file. Throws `MoisInconnu` past the known amounts. */
export function droitsCalcules(foyer: Foyer): Map<CodePrestation, Fourchette> {
	const { droits, incertain } = estimer(douterDeLAutreParent(foyer));
	return new Map(
		PRESTATIONS.map((code) => {
			const doute = incertain?.[code];
			const { min: de, max: a } = doute ?? { min: droits[code] ?? 0, max: droits[code] ?? 0 };
			return [code, { de, a, doute: doute !== undefined }];
		}),
	);
}

/** As in detection: on a lone parent's file, silence about the other parent is not an answer. */
export function douterDeLAutreParent(foyer: Foyer): Foyer {
	if (foyer.personnes.some(({ role }) => role === "conjoint")) return foyer;
	return {
		...foyer,
		personnes: foyer.personnes.map((personne) =>
			personne.role === "enfant" && personne.prive_aide_parent === undefined
				? { ...personne, prive_aide_parent: null }
				: personne,
		),
	};
}
