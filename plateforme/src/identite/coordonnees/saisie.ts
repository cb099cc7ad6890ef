import type { Coordonnees, Lieu } from "../../socle/index.ts";

/** As typed: one place a line, « nom ; adresse ; horaires ». */
export interface SaisieCoordonnees {
	telephone: string;
	horaires: string;
	lieux: string;
}

export type FauteCoordonnees =
	| { champ: "telephone" | "horaires" }
	| { champ: "lieux"; ligne: number }
	| { champ: "trop-de-lieux" };

export const LIEUX_MAX = 40;
const LONGUEUR_MAX = 120;
/** Ten figures, or a short number of four. */
const TELEPHONE = /^(0[1-9](?: ?\d{2}){4}|3\d{3})$/;

const propre = (texte: string) => texte.replaceAll(/\s+/g, " ").trim();

/** The coordinates, or every fault, in the order of the form. */
export function lireCoordonnees(
	saisie: SaisieCoordonnees,
): { ok: true; coordonnees: Coordonnees } | { ok: false; fautes: FauteCoordonnees[] } {
	const fautes: FauteCoordonnees[] = [];
	const telephone = propre(saisie.telephone.replaceAll(/[.-]/g, " "));
	if (!TELEPHONE.test(telephone)) fautes.push({ champ: "telephone" });
	const horaires = propre(saisie.horaires);
	if (!horaires || horaires.length > LONGUEUR_MAX) fautes.push({ champ: "horaires" });
	const lieux: Lieu[] = [];
	for (const [rang, ligne] of saisie.lieux.split("\n").entries()) {
		if (!ligne.trim()) continue;
		const lieu = lireLieu(ligne);
		if (lieu) lieux.push(lieu);
		else fautes.push({ champ: "lieux", ligne: rang + 1 });
	}
	if (lieux.length > LIEUX_MAX) fautes.push({ champ: "trop-de-lieux" });
	if (fautes.length > 0) return { ok: false, fautes };
	return { ok: true, coordonnees: { telephone: parPaires(telephone), horaires, lieux } };
}

function lireLieu(ligne: string): Lieu | undefined {
	const parts = ligne.split(";").map(propre);
	const [nom, adresse, horaires] = parts;
	if (parts.length !== 3 || !nom || !adresse || !horaires) return undefined;
	return parts.some(({ length }) => length > LONGUEUR_MAX) ? undefined : { nom, adresse, horaires };
}

/** « 0465713230 » is read as « 04 65 71 32 30 ». */
const parPaires = (telephone: string) => {
	const chiffres = telephone.replaceAll(" ", "");
	return chiffres.length === 10 ? chiffres.replaceAll(/\d{2}(?=\d)/g, "$& ") : chiffres;
};

export const ecrireSaisie = (coordonnees: Coordonnees | undefined): SaisieCoordonnees => ({
	telephone: coordonnees?.telephone ?? "",
	horaires: coordonnees?.horaires ?? "",
	lieux: (coordonnees?.lieux ?? [])
		.map(({ nom, adresse, horaires }) => [nom, adresse, horaires].join(" ; "))
		.join("\n"),
});
