import { simplifier } from "../../socle/index.ts";
import type { IdentitePivot } from "./premiere-fois.ts";

export interface Titulaire {
	prenom: string;
	nom: string;
	nomNaissance: string | null;
	dateNaissance: string | null;
}

/**
 * Whether who signed in may be the one of the file: same birth, same name (of birth or in use), and the
 * first name of the file begins the first names of the civil register. The file does not keep the place
 * of birth, so that two namesakes born the same day are not told apart: it opens nothing by itself.
 */
export function peutEtre(
	{ prenoms, nom, nomUsage, naissance }: IdentitePivot,
	titulaire: Titulaire,
): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(naissance) || titulaire.dateNaissance !== naissance) return false;
	const noms = [nom, nomUsage ?? ""].map(plier).filter(Boolean);
	const siens = [titulaire.nom, titulaire.nomNaissance ?? ""].map(plier).filter(Boolean);
	if (!siens.some((sien) => noms.includes(sien))) return false;
	const [civils, sien] = [plier(prenoms), plier(titulaire.prenom)];
	return sien !== "" && (civils === sien || civils.startsWith(`${sien} `));
}

/** « De La Tour-Müller » → « de la tour muller » */
const plier = (texte: string): string =>
	simplifier(texte)
		.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
