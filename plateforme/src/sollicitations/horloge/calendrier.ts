import joursFeries from "@socialgouv/jours-feries";
import { ajouterJours, type Jour } from "../../socle/index.ts";

/** A day on which the office works although it should not, or the reverse. */
export interface JourParticulier {
	jour: Jour;
	ouvre: boolean;
}

export interface Calendrier {
	estOuvre(jour: Jour): boolean;
}

/**
 * Saturdays, Sundays and public holidays (Code du travail, L3133-1) are closed; what the office
 * decides for a given day prevails. Good Friday and 26 December only in Alsace-Moselle (L3134-13).
 */
export function calendrier(
	particuliers: readonly JourParticulier[] = [],
	options: { alsaceMoselle?: boolean } = {},
): Calendrier {
	const decides = new Map(particuliers.map(({ jour, ouvre }) => [jour, ouvre]));
	return {
		estOuvre: (jour) =>
			decides.get(jour) ?? (!finDeSemaine(jour) && !estFerie(jour, options.alsaceMoselle)),
	};
}

const feries = new Map<string, Set<Jour>>();

/** A public holiday (Code du travail, L3133-1), whatever the day of the week. */
export function estFerie(jour: Jour, alsaceMoselle = false): boolean {
	const annee = jour.slice(0, 4);
	const cle = `${annee} ${alsaceMoselle}`;
	let connus = feries.get(cle);
	if (!connus) {
		connus = feriesDe(Number(annee), alsaceMoselle);
		feries.set(cle, connus);
	}
	return connus.has(jour);
}

/** The first open day from this one on, itself included. */
export function ouvreDes(jour: Jour, { estOuvre }: Calendrier): Jour {
	let courant = jour;
	while (!estOuvre(courant)) courant = ajouterJours(courant, 1);
	return courant;
}

/** The last open day up to this one, itself included. */
export function ouvreAvant(jour: Jour, { estOuvre }: Calendrier): Jour {
	let courant = jour;
	while (!estOuvre(courant)) courant = ajouterJours(courant, -1);
	return courant;
}

/** The `n`th open day after this one. */
export function ajouterJoursOuvres(jour: Jour, n: number, calendrier: Calendrier): Jour {
	let courant = jour;
	for (let reste = n; reste > 0; reste--) courant = ouvreDes(ajouterJours(courant, 1), calendrier);
	return courant;
}

/** Open days after `a`, up to `b` included; negative when `b` comes before `a`. */
export function joursOuvresEntre(a: Jour, b: Jour, calendrier: Calendrier): number {
	if (b < a) return -joursOuvresEntre(b, a, calendrier);
	let n = 0;
	for (let jour = ajouterJours(a, 1); jour <= b; jour = ajouterJours(jour, 1)) {
		if (calendrier.estOuvre(jour)) n++;
	}
	return n;
}

function finDeSemaine(jour: Jour): boolean {
	const rang = new Date(`${jour}T00:00:00Z`).getUTCDay();
	return rang === 0 || rang === 6;
}

const MIDI = 12 * 3_600_000;

/** Read at noon: the package adds days of 24 hours, so a midnight may have slipped by an hour. */
function feriesDe(annee: number, alsace: boolean): Set<Jour> {
	return new Set(
		Object.values(joursFeries(annee, { alsace })).map((minuit) => {
			const midi = new Date(minuit.getTime() + MIDI);
			const [mois, jour] = [midi.getMonth() + 1, midi.getDate()];
			return `${midi.getFullYear()}-${String(mois).padStart(2, "0")}-${String(jour).padStart(2, "0")}`;
		}),
	);
}
