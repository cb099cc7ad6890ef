import type { Foyer } from "droits";
import { moisEnToutesLettres } from "../../socle/index.ts";
import { champsFoyer, champsPersonne } from "../textes/champs.ts";

/** « l’enfant né en mars 2018 » */
export function enfantEnMots({ personnes }: Foyer, rang: number): string {
	const naissance = personnes[rang]?.date_naissance;
	return naissance ? `l’enfant né en ${moisEnToutesLettres(naissance)}` : "l’enfant";
}

function personneEnMots(foyer: Foyer, rang: number): string {
	const role = foyer.personnes[rang]?.role;
	if (role === "enfant") return `de ${enfantEnMots(foyer, rang)}`;
	return role === "conjoint" ? "du conjoint" : "du demandeur";
}

/** A field such as `personnes[1].ressources_annuelles.2018`, in words. */
export function champEnMots(champ: string, foyer: Foyer): { nom: string; question: string } {
	const simple = champsFoyer[champ];
	if (simple) return simple("", "");
	const lu = /^personnes\[(\d+)\]\.(\w+)(?:\.(\d{4}))?/.exec(champ);
	const mots = lu && champsPersonne[lu[2]];
	if (!mots) return { nom: champ, question: `Que vaut « ${champ} » ?` };
	return mots(personneEnMots(foyer, Number(lu[1])), lu[3] ?? "");
}
