import { ajouterJours, type Jour } from "../../socle/index.ts";
import { type Calendrier, ouvreAvant, ouvreDes } from "./calendrier.ts";
import { finDe, type Pause, suspendu } from "./pause.ts";

/** « 15 jours calendaires », « 10 jours ouvrés » */
export interface Delai {
	jours: number;
	decompte: "calendaires" | "ouvres";
}

/**
 * The day by which the office has promised to be done.
 *
 * The day of arrival does not count, nor do days of pause. A promise that would fall on a closed day
 * is brought back to the last open day before: article 642 of the Code de procédure civile extends a
 * time limit for whoever may lose a right by it, never for the office that made the promise. It
 * stays after the arrival and after the last pause, so that the office keeps one open day.
 */
export function promettre(
	arrivee: Jour,
	{ jours, decompte }: Delai,
	calendrier: Calendrier,
	pauses: readonly Pause[] = [],
): Jour {
	let jour = arrivee;
	for (let reste = jours; reste > 0; ) {
		jour = ajouterJours(jour, 1);
		if (suspendu(jour, pauses)) continue;
		if (decompte === "calendaires" || calendrier.estOuvre(jour)) reste--;
	}
	const reprises = pauses.map(finDe).filter((fin) => fin >= arrivee && fin < jour);
	const dernierDepart = reprises.reduce((a, b) => (a > b ? a : b), arrivee);
	const auPlusTot = ouvreDes(ajouterJours(dernierDepart, 1), calendrier);
	const due = ouvreAvant(jour, calendrier);
	return due > auPlusTot ? due : auPlusTot;
}
