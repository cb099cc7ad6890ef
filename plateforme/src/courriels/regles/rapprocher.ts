import type { EtatContact } from "../../dossiers/index.ts";

export const RAISONS = ["adresse", "adresse-seule", "matricule", "reponse", "nom"] as const;
/**
 * `adresse`: written from an address confirmed for this file, and proved to be; `adresse-seule`: from an
 * address of the file, unproved or unconfirmed; `matricule`: quoted; `reponse`: answers a message that we
 * sent about it; `nom`: someone of the file has the sender's name.
 */
export type Raison = (typeof RAISONS)[number];

export interface Proposition {
	dossier: number;
	raisons: Raison[];
}

export interface Indices {
	authentifie: boolean;
	parAdresse: readonly { dossier: number; etat: EtatContact; ferme: boolean }[];
	parMatricule: readonly number[];
	parReponse: readonly number[];
	parNom: readonly number[];
}

const POIDS: Record<Raison, number> = {
	adresse: 16,
	matricule: 8,
	reponse: 4,
	"adresse-seule": 4,
	nom: 1,
};
const PROPOSITIONS_MAX = 5;

/**
 * Whose message it may be. Certain, and then attached without anyone: the address is confirmed for one
 * open file and belongs to no other, it was proved that it wrote, and nothing else points elsewhere. A
 * matricule or a name can be read on any letter: they only propose.
 */
export function rapprocher(indices: Indices): { certain?: number; propositions: Proposition[] } {
	const { authentifie, parAdresse, parMatricule, parReponse, parNom } = indices;
	const raisons = new Map<number, Set<Raison>>();
	const ajouter = (dossier: number, raison: Raison) =>
		raisons.set(dossier, (raisons.get(dossier) ?? new Set()).add(raison));
	for (const { dossier, etat } of parAdresse)
		ajouter(dossier, authentifie && etat === "verifie" ? "adresse" : "adresse-seule");
	for (const dossier of parMatricule) ajouter(dossier, "matricule");
	for (const dossier of parReponse) ajouter(dossier, "reponse");
	for (const dossier of parNom) ajouter(dossier, "nom");
	const propositions = [...raisons]
		.map(([dossier, lesquelles]) => ({
			dossier,
			raisons: RAISONS.filter((raison) => lesquelles.has(raison)),
		}))
		.sort((a, b) => poids(b) - poids(a) || a.dossier - b.dossier)
		.slice(0, PROPOSITIONS_MAX);
	return { certain: certainDe(indices), propositions };
}

const poids = ({ raisons }: Proposition) =>
	raisons.reduce((somme, raison) => somme + POIDS[raison], 0);

function certainDe({
	authentifie,
	parAdresse,
	parMatricule,
	parReponse,
}: Indices): number | undefined {
	const [seul] = parAdresse;
	if (!authentifie || !seul || parAdresse.some(({ dossier }) => dossier !== seul.dossier)) return;
	if (seul.ferme || parAdresse.some(({ etat }) => etat !== "verifie")) return;
	const ailleurs = [...parMatricule, ...parReponse].some((dossier) => dossier !== seul.dossier);
	return ailleurs ? undefined : seul.dossier;
}

/**
 * What may be a matricule among these words: five to ten figures, after the department perhaps, and a key. A postcode or a
 * phone number looks like one; only those that exist count.
 */
export function matriculesPossibles(...textes: readonly string[]): string[] {
	const lus = textes.flatMap((texte) =>
		[
			...texte.matchAll(
				/(?<![\p{L}\d.,/+-])((?:\d{2,3}-)?\d{5,10})[ _]?([A-Z])?(?![\p{L}\d]|-\d)/gu,
			),
		].map(([, chiffres = "", cle = ""]) => chiffres + cle),
	);
	return [...new Set(lus)].slice(0, 50);
}
