import fichier from "./communes-ain.json" with { type: "json" };

export interface Commune {
	code: string;
	nom: string;
	codesPostaux: string[];
	zone: 2 | 3;
	/** By the density grid of Insee: where most of its people live close together, or not. */
	densite: Densite;
}

export type Densite = "urbaine" | "rurale";

type Ligne = [code: string, nom: string, codesPostaux: string, zone: 2 | 3, densite: Densite];

/** The communes of the office's département, in the order of their names. */
export const communes: readonly Commune[] = (fichier.communes as Ligne[])
	.map(([code, nom, codesPostaux, zone, densite]) => ({
		code,
		nom,
		codesPostaux: codesPostaux.split(" "),
		zone,
		densite,
	}))
	.sort((a, b) => a.nom.localeCompare(b.nom, "fr"));

const parCode = new Map(communes.map((commune) => [commune.code, commune]));

export function communeDe(code: string): Commune | undefined {
	return parCode.get(code);
}

/** What the data tell of a town: the zone of its rents. */
export const TYPES_DE_COMMUNE = {
	2: "grande agglomération ou Genevois (zone 2)",
	3: "autre commune (zone 3)",
	inconnue: "commune inconnue",
} as const;

/** A town of another département is taken as the law takes it here: of the last zone. */
export const typeDeCommune = (code: string | null): string =>
	code === null ? TYPES_DE_COMMUNE.inconnue : TYPES_DE_COMMUNE[communeDe(code)?.zone ?? 3];

/** Town or country. */
export const DENSITES = {
	urbaine: "commune urbaine",
	rurale: "commune rurale",
	inconnue: "ville ou campagne, inconnu",
} as const;

/** Of a town of another département nothing is known: it is not guessed. */
export const densiteDe = (code: string | null): string =>
	DENSITES[(code && communeDe(code)?.densite) || "inconnue"];

/** Without accents, case or punctuation; « St » and « Ste » in full. */
export function simplifier(texte: string): string {
	return texte
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, " ")
		.trim()
		.replace(/\bst(e?)\b/g, "saint$1");
}

const simples = communes.map((commune) => ({ commune, nom: simplifier(commune.nom) }));

/** What a person typed: a name, a postcode, an Insee code, or what we proposed, « Nom (01000) ». */
export function chercherCommunes(saisie: string): Commune[] {
	const cherche = simplifier(saisie);
	if (cherche === "") return [];
	if (/^\d{5}$/.test(cherche)) {
		return communes.filter(
			({ code, codesPostaux }) => code === cherche || codesPostaux.includes(cherche),
		);
	}
	const sansCode = cherche.replace(/ ?\d{5}$/, "").replace(/^\d{5} ?/, "");
	const exactes = simples.filter(({ nom }) => nom === sansCode);
	const trouvees =
		exactes.length > 0 ? exactes : simples.filter(({ nom }) => nom.startsWith(sansCode));
	return trouvees.map(({ commune }) => commune);
}
