import { lireMois } from "./calendrier.ts";
import type { Foyer } from "./foyer/types.ts";
import { analyser, lectureDe, type OptionsAnalyse } from "./inconnues/analyser.ts";
import type { Detection } from "./recours/detection.ts";
import { Dossier } from "./recours/dossier.ts";
import { PRESTATIONS } from "./resultat.ts";

/** `seuil` : probabilité sous laquelle un droit n'est ni listé ni chiffré ; ceux à vérifier le sont toujours. */
export interface OptionsDetection extends OptionsAnalyse {
	/** Lister aussi les droits payés, demandés, refusés ou auxquels la personne a renoncé. */
	tout?: boolean;
}

/** La rentrée est payée en août : l'absence de paiement se constate à partir de septembre. */
const SEPTEMBRE = 8;

/**
 * Détecte les droits dus et non valorisés d'un foyer, triés par probabilité × gain.
 *
 * @throws MoisInconnu si un montant n'est pas connu pour le mois
 */
export function detecter(f: Foyer, options: OptionsDetection = {}): Detection[] {
	const tout = options.tout === true;
	const seuil = tout ? 0 : (options.seuil ?? 0);
	const analyse = analyser(f, { ...options, seuil, detection: true });
	if (analyse.essais.arretes) return [];
	const dossier = new Dossier(analyse, lectureDe(options.lecture));
	const rentreePassee = lireMois(f.mois) % 12 >= SEPTEMBRE;
	const { ecartes } = analyse.essais;
	return PRESTATIONS.filter((code) => code !== "ars" || rentreePassee || tout)
		.filter((code) => !ecartes?.has(code))
		.flatMap((code) => dossier.parts(code))
		.flatMap((part) => dossier.detection(part, tout, seuil) ?? [])
		.sort(parInteret);
}

/** Ordre des détections : probabilité × gain, puis montant, puis identifiant. */
export function parInteret(a: Detection, b: Detection): number {
	return (
		b.probabilite * b.gain_net_12_mois - a.probabilite * a.gain_net_12_mois ||
		b.montant - a.montant ||
		(a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
}
