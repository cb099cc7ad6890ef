/** What a person answered, as the form carries it: field name → values. */
export type Reponses = ReadonlyMap<string, readonly string[]>;

export const premiere = (reponses: Reponses, nom: string): string | undefined =>
	reponses.get(nom)?.[0];

export const contient = (reponses: Reponses, nom: string, valeur: string): boolean =>
	reponses.get(nom)?.includes(valeur) ?? false;

export const montant = (reponses: Reponses, nom: string): number =>
	Number(premiere(reponses, nom) ?? 0);

const NOM_PERMIS = /^[a-z][a-z0-9_.]{0,40}$/;
const VALEURS_MAX = 400;
const LONGUEUR_MAX = 600;

/** Keeps what looks like answers: neither files nor strange names, and not without end. */
export function lireFormulaire(formulaire: FormData): Map<string, string[]> {
	const lues = new Map<string, string[]>();
	let nombre = 0;
	for (const [nom, valeur] of formulaire) {
		if (typeof valeur !== "string" || !NOM_PERMIS.test(nom)) continue;
		if (++nombre > VALEURS_MAX) break;
		const valeurs = lues.get(nom) ?? [];
		valeurs.push(valeur.slice(0, LONGUEUR_MAX));
		lues.set(nom, valeurs);
	}
	return lues;
}
