import type { CodePrestation } from "droits";
import { ajouterJours, ajouterMois, type Jour } from "../../socle/index.ts";
import type { CanalDeMessage } from "./plan.ts";

interface Ouvertures {
	estOuvre(jour: Jour): boolean;
}

/**
 * Months that the law pays back before the request (CSS, L553-1: two years). None for RSA (CASF,
 * R262-33), prime d'activité (CSS, R846-1) and housing (CCH, R823-10), which begin with the month of
 * the request: a month without one is lost.
 */
const MOIS_DE_RAPPEL: Partial<Record<CodePrestation, number>> = {
	asf: 24,
	af: 24,
	cf: 24,
	paje_base: 24,
	paje_naissance: 24,
	ars: 24,
};

const finDuMois = (jour: Jour): Jour => ajouterJours(`${ajouterMois(jour.slice(0, 7), 1)}-01`, -1);

/** The last open day of the month, the day itself included. */
export function dernierJourOuvre(jour: Jour, { estOuvre }: Ouvertures): Jour {
	let dernier = finDuMois(jour);
	while (dernier > jour && !estOuvre(dernier)) dernier = ajouterJours(dernier, -1);
	return dernier;
}

/**
 * Last day of contact before a month is lost. A right that the law pays back loses its oldest month at
 * the end of this one once it is due for two years; before, nothing is lost by waiting.
 */
export function avantLe(
	prestation: CodePrestation,
	jour: Jour,
	duDepuis: Jour | null,
	ouvertures: Ouvertures,
): Jour | null {
	const rappel = MOIS_DE_RAPPEL[prestation];
	if (rappel === undefined) return dernierJourOuvre(jour, ouvertures);
	if (duDepuis === null) return null;
	const plusAncien = ajouterMois(jour.slice(0, 7), -rappel);
	return duDepuis.slice(0, 7) <= plusAncien ? dernierJourOuvre(jour, ouvertures) : null;
}

/**
 * Open days that a letter takes from the outbox to the door: one to print and post, two on the way. An
 * assumption of the platform, not a promise of the post.
 */
export const JOURS_D_UNE_LETTRE = 3;

/** Whether a message that goes that day still comes before a month is lost. */
export const arriveATemps = (
	canal: CanalDeMessage,
	jour: Jour,
	avantLe: Jour | null,
	ouvertures: Ouvertures,
): boolean =>
	avantLe === null ||
	(canal === "courrier"
		? joursOuvres(jour, avantLe, ouvertures) > JOURS_D_UNE_LETTRE
		: jour <= avantLe);

/** Open days from this one to that one, both included. */
export function joursOuvres(de: Jour, a: Jour, { estOuvre }: Ouvertures): number {
	let n = 0;
	for (let jour = de; jour <= a; jour = ajouterJours(jour, 1)) if (estOuvre(jour)) n++;
	return n;
}

export interface Attente {
	prestation: CodePrestation;
	/** Centimes a month. */
	montant: number | null;
	duDepuis: Jour | null;
}

/** Centimes that one month more without a contact would lose, of those that it does lose. */
export const perduParMois = (
	attentes: readonly Attente[],
	jour: Jour,
	ouvertures: Ouvertures,
): number =>
	attentes.reduce(
		(somme, { prestation, montant, duDepuis }) =>
			somme + (avantLe(prestation, jour, duDepuis, ouvertures) ? (montant ?? 0) : 0),
		0,
	);
