import type { Mesure, Unite } from "../indicateur.ts";
import { textes } from "../textes.ts";

const chiffres = new Intl.NumberFormat("fr-FR", { maximumFractionDigits: 1 });

const dire = (valeur: number | undefined | null, unite: Unite): string => {
	if (valeur === undefined || valeur === null) return textes.tableau.rien;
	const dit = chiffres.format(valeur).replaceAll("\u202f", "\u00a0");
	return unite === "nombre" ? dit : `${dit}\u00a0${unite}`;
};

/** For a terminal: one line an indicator, why one has no value, its parts under it. */
export function enTableau(mesures: readonly Mesure[]): string {
	const { colonnes } = textes.tableau;
	const rangees = mesures.flatMap(({ indicateur, valeur, n, precedente, ...mesure }) => {
		const { nom, unite, objectif } = indicateur;
		const nombres = [dire(valeur, unite), dire(n, "nombre"), dire(objectif?.valeur, unite)];
		return [
			[nom, ...nombres, dire(precedente?.valeur, unite), mesure.pourquoi ?? ""],
			...mesure.modalites
				.filter((partie) => partie.n > 0)
				.map((partie) => [
					`  ${partie.nom}`,
					dire(partie.valeur, unite),
					dire(partie.n, "nombre"),
					"",
					dire(mesure.modalitesPrecedentes[partie.modalite]?.valeur, unite),
					"",
				]),
		];
	});
	const toutes = [[...colonnes, ""], ...rangees];
	const largeurs = colonnes.map((_, i) => Math.max(...toutes.map((r) => r[i]?.length ?? 0)));
	return toutes
		.map(([nom = "", ...reste]) =>
			[
				nom.padEnd(largeurs[0] ?? 0),
				...reste.map((cellule, i) => cellule.padStart(largeurs[i + 1] ?? 0)),
			]
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}
