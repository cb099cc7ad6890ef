import type { Mapping } from "./mapping.ts";

/** As much as is read of what `assembler` made. */
interface Brut {
	foyer: { personnes: { role?: unknown }[] };
	personnes: { rang: number }[];
	contacts: { nature: string }[];
}

/**
 * The column to mend, where a line that a CSV gave is at fault: « foyer.logement.loyer » is « Loyer ».
 * The path itself when no column says it.
 */
export function colonneEnFaute(chemin: string, brut: unknown, mapping: Mapping): string {
	const champ = champDe(chemin, brut as Brut, mapping.ligne === "personne");
	return mapping.colonnes.find((dite) => dite.champ === champ)?.colonne ?? chemin;
}

function champDe(chemin: string, brut: Brut, parPersonne: boolean): string {
	const [, liste, place, suite] = /^([a-z.]+)\[(\d+)\](?:\.(\w+))?$/.exec(chemin) ?? [];
	const rang = Number(place);
	if (liste === "foyer.personnes") return dePersonne(rang);
	if (liste === "personnes") return dePersonne(brut.personnes[rang]?.rang ?? 0);
	if (liste === "contacts") return `contact.${brut.contacts[rang]?.nature}`;
	if (liste === "titres") return `titres.${suite ?? "date"}`;
	if (chemin === "foyer.id") return "matricule";
	return chemin
		.replace(/^(particularites\.\w+)\..*$/, "$1")
		.replace(/^foyer\.droits_valorises\./, "droits.")
		.replace(/^foyer\.situation\./, "foyer.")
		.replace(/^foyer\.logement\b/, "logement");

	function dePersonne(rang: number): string {
		const role = brut.foyer.personnes[rang]?.role;
		if (role === "enfant" && !parPersonne) return "enfants.dates_naissance";
		return `${role === "conjoint" && !parPersonne ? "conjoint" : "personne"}.${suite}`;
	}
}
