import type { Foyer, Personne } from "droits";
import type { Hasard } from "../hasard.ts";
import {
	GARDE_INCONNUE,
	GROSSESSE_NON_DECLAREE,
	PENSION_INCONNUE,
	SEPARATION_INCONNUE,
} from "../hypotheses/lacunes.ts";
import type { Liens } from "./liens.ts";

const MOINS_DE_SIX_ANS = "2014-12-01";

/** Un enfant dont l'ASF est payée est connu comme privé de l'aide de l'autre parent. */
function oublierPension(enfants: Personne[], h: Hasard, l: Liens): void {
	if (l.asf) return;
	const part = l.declare ? PENSION_INCONNUE.declarant : PENSION_INCONNUE.autre;
	if (!h.chance(part.valeur)) return;
	const absente = h.chance(PENSION_INCONNUE.absente.valeur);
	for (const enfant of enfants) {
		if (enfant.garde_alternee) continue;
		if (absente) delete enfant.prive_aide_parent;
		else enfant.prive_aide_parent = null;
	}
}

function oublierSituation(foyer: Foyer, h: Hasard, l: Liens, seul: boolean): void {
	const situation = { ...foyer.situation };
	if (seul && !l.rsa && situation.isole_depuis && h.chance(SEPARATION_INCONNUE.valeur))
		situation.isole_depuis = null;
	const jeune = foyer.personnes.some(
		(p) => p.role === "enfant" && (p.date_naissance as string) > MOINS_DE_SIX_ANS,
	);
	if (jeune && !l.cmg && h.chance(GARDE_INCONNUE.valeur)) situation.mode_garde = null;
	else if (!l.cmg) delete situation.mode_garde;
	if (Object.keys(situation).length > 0) foyer.situation = situation;
	else delete foyer.situation;
}

/** Efface ce que l'organisme ne sait pas de la famille. */
export function oublierFamille(foyer: Foyer, h: Hasard, l: Liens): void {
	const enfants = foyer.personnes.filter((p) => p.role === "enfant");
	const seul = foyer.personnes.length - enfants.length === 1;
	if (seul && enfants.length > 0) oublierPension(enfants, h, l);
	oublierSituation(foyer, h, l, seul);
	for (const p of foyer.personnes)
		if (p.grossesse && h.chance(GROSSESSE_NON_DECLAREE.valeur)) delete p.grossesse;
}
