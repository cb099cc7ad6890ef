import type { Personne } from "droits";
import type { Membre } from "../../dossiers/index.ts";

/**
 * The first name of a place of a snapshot, which has none: by role and birth date among all who ever
 * were in the file, by place between twins. Nothing rather than a wrong name.
 */
export function prenomDe(
	{ role, date_naissance }: Pick<Personne, "role" | "date_naissance">,
	rang: number,
	membres: readonly Membre[],
): string | undefined {
	if (date_naissance === null) return undefined;
	const memes = membres.filter(
		(membre) => membre.role === role && membre.dateNaissance === date_naissance,
	);
	const personnes = new Map(memes.map((membre) => [membre.personne, membre.prenom]));
	if (personnes.size <= 1) return [...personnes.values()][0];
	const placees = new Map(
		memes.filter((m) => m.rang === rang).map(({ personne, prenom }) => [personne, prenom]),
	);
	return placees.size === 1 ? [...placees.values()][0] : undefined;
}
