import { simplifier } from "../../socle/index.ts";

export interface Identite {
	prenom: string;
	nom: string;
	nomNaissance?: string | null;
}

const PARTICULES = new Set(["d", "de", "des", "du", "l", "la", "le", "les"]);
const LIGATURES: Record<string, string> = {
	œ: "oe",
	æ: "ae",
	ß: "ss",
	ø: "o",
	ł: "l",
	đ: "d",
	ı: "i",
};

/** « Lætitia » → « laetitia », « D’Août-Le Goff » → « d aout le goff » */
const enClair = (texte: string) =>
	simplifier(texte.toLowerCase().replace(/[œæßøłđı]/g, (lettre) => LIGATURES[lettre] ?? lettre));

/** The words of what is typed or kept; particles count only when there is nothing else. */
export function motsDuTexte(texte: string): string[] {
	const mots = enClair(texte).split(" ").filter(Boolean);
	const pleins = mots.filter((mot) => !PARTICULES.has(mot));
	return pleins.length > 0 ? pleins : mots;
}

/** Each word, and each name written in one word: « jeanpierre », « dangelo », « legoff ». */
export function motsDe({ prenom, nom, nomNaissance }: Identite): string {
	const mots = [prenom, nom, nomNaissance ?? ""].flatMap((texte) => [
		...motsDuTexte(texte),
		enClair(texte).replaceAll(" ", ""),
	]);
	return [...new Set(mots)].filter(Boolean).join(" ");
}
