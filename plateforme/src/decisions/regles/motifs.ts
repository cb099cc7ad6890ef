import { type CodePrestation, type Etape, expliquer, type Foyer } from "droits";
import type { Motif } from "../types.ts";

/**
 * Why the law gives nothing: each condition that is not met, with its figures and its articles, as the
 * calculation itself tells it. None when it gives something.
 */
export function motifsDuCalcul(
	foyer: Foyer,
	prestation: CodePrestation,
	percues: ReadonlySet<CodePrestation>,
): Motif[] {
	const [explication] = expliquer(foyer, { prestation, percues }).prestations;
	if (explication?.montant !== 0) return [];
	const manquees = explication.etapes.filter(({ condition }) => condition && !condition.remplie);
	const decisive = explication.etapes.at(-1);
	const retenues = manquees.length > 0 ? manquees : decisive ? [decisive] : [];
	// The last step is the one that the answer itself tells, with its figures.
	return retenues.map((etape) =>
		enMotif(etape === decisive ? { ...etape, texte: explication.reponse } : etape),
	);
}

const enMotif = ({ cle, titre, texte, references }: Etape): Motif => ({
	cle,
	titre,
	texte: texte.replaceAll("'", "’"),
	articles: references.map(({ article }) => article),
});
