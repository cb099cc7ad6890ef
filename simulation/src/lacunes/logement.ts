import type { Foyer } from "droits";
import type { Hasard } from "../hasard.ts";
import { LOGEMENT_INCONNU } from "../hypotheses/lacunes.ts";
import { HAUSSE_LOYER } from "../hypotheses/logement.ts";
import type { Liens } from "./liens.ts";

const inconnu = LOGEMENT_INCONNU;

/** Efface ou vieillit ce que l'organisme sait du logement. */
export function oublierLogement(foyer: Foyer, h: Hasard, l: Liens): void {
	const logement = foyer.logement;
	if (!logement) return;
	const loyer = logement.loyer;
	if (l.logement) {
		if (loyer && h.chance(inconnu.loyerPerdu.valeur)) logement.loyer = null;
		else if (loyer && h.chance(inconnu.loyerPerime.valeur))
			logement.loyer = Math.round((loyer / (1 + h.entre(...HAUSSE_LOYER.valeur))) * 100) / 100;
		return;
	}
	if (!l.declare && h.chance(inconnu.entier.valeur)) {
		foyer.logement = {
			statut_occupation: null,
			loyer: null,
			code_commune: logement.code_commune ?? null,
			zone_apl: logement.zone_apl,
		};
		return;
	}
	if (!loyer) return;
	if (h.chance(inconnu.loyer.valeur)) logement.loyer = null;
	if (logement.statut_occupation !== "locataire_hlm" && h.chance(inconnu.bailleur.valeur))
		logement.bailleur_proche = null;
	if (foyer.personnes.length === 1 && h.chance(inconnu.colocation.valeur))
		logement.colocation = null;
}
