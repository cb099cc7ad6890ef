import { lireMois } from "../calendrier.ts";
import type { Foyer } from "../foyer/types.ts";
import { TRIMESTRE_DECALE_DEPUIS } from "../notions/trimestre.ts";
import type { Hypotheses } from "./hypotheses.ts";
import type { Inconnue, Reserve } from "./inconnue.ts";
import { inconnuesLogement, inconnuesSituation } from "./reperer-foyer.ts";
import { inconnueAideParent, inconnuesPersonne, reservesPersonne } from "./reperer-personne.ts";
import { inconnuesRevenus } from "./reperer-revenus.ts";

/** Ce que l'organisme ne sait pas d'un foyer : à deviner avec mesure, ou à ne jamais deviner. */
export interface Manques {
	inconnues: Inconnue[];
	reserves: Reserve[];
}

/**
 * Repère les informations absentes (`null`).
 *
 * @param priveAbsentInconnu une réponse absente sur l'aide de l'autre parent compte comme inconnue
 */
export function reperer(f: Foyer, h: Hypotheses, priveAbsentInconnu = false): Manques {
	const inconnues = [...inconnuesSituation(f, h)];
	const reserves: Reserve[] = [];
	for (let rang = 0; rang < f.personnes.length; rang++) {
		inconnues.push(...inconnuesPersonne(f, rang, h));
		inconnues.push(...inconnuesRevenus(f, rang, h));
		reserves.push(...reservesPersonne(f, rang));
	}
	const aide = inconnueAideParent(f, h, priveAbsentInconnu);
	if (aide) inconnues.push(aide);
	inconnues.push(...inconnuesLogement(f, h));
	return { inconnues, reserves };
}

/** Ce que la date ou le dossier suffisent à dire. */
export function deduire(f: Foyer): Foyer {
	if (f.trimestre_reference_decale !== null && f.droits_en_cours?.rsa !== null) return f;
	const deduit = { ...f };
	if (f.trimestre_reference_decale === null)
		deduit.trimestre_reference_decale = lireMois(f.mois) >= TRIMESTRE_DECALE_DEPUIS;
	const rsa = f.droits_valorises?.rsa;
	if (f.droits_en_cours?.rsa === null && rsa)
		deduit.droits_en_cours = { ...f.droits_en_cours, rsa: rsa.etat === "en_paiement" };
	return deduit;
}
