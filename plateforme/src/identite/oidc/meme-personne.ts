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
	return (
		nomCommun({ nom, nomNaissance: nomUsage ?? null }, titulaire) &&
		commencePar(prenoms, titulaire.prenom)
	);
}

type Nomme = Omit<Titulaire, "dateNaissance">;

/** The same name as two files write it, each with the first names that it has. */
export const memeNom = (un: Nomme, autre: Nomme): boolean =>
	nomCommun(un, autre) &&
	(commencePar(un.prenom, autre.prenom) || commencePar(autre.prenom, un.prenom));

/** Of birth or in use. */
function nomCommun(un: Omit<Nomme, "prenom">, autre: Omit<Nomme, "prenom">): boolean {
	const [noms, siens] = [un, autre].map(({ nom, nomNaissance }) =>
		[nom, nomNaissance ?? ""].map(plier).filter(Boolean),
	);
	return siens.some((sien) => noms.includes(sien));
}

/** « Angela Claire Louise » by « Angela », or « Angela Claire ». */
function commencePar(prenoms: string, dit: string): boolean {
	const [tous, premiers] = [plier(prenoms), plier(dit)];
	return premiers !== "" && (tous === premiers || tous.startsWith(`${premiers} `));
}

/** « De La Tour-Müller » → « de la tour muller » */
const plier = (texte: string): string =>
	simplifier(texte)
		.replaceAll(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
