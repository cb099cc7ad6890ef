import type { CodePrestation } from "./foyer/types.ts";
import { type CleReference, type Reference, reference } from "./references.ts";

const CLES: Record<CodePrestation, readonly CleReference[]> = {
	rsa: ["rsa", "rsa.montant_forfaitaire", "rsa.ressources"],
	ppa: ["ppa", "ppa.montant_forfaitaire", "ppa.bonification"],
	asf: ["asf", "asf.montant"],
	af: ["af", "af.base", "af.plafonds"],
	cf: ["cf", "cf.enfants", "cf.montant"],
	paje_base: ["paje_base", "paje_base.montant"],
	paje_naissance: ["paje_naissance", "paje_naissance.montant"],
	cmg: ["cmg", "cmg.emploi_direct"],
	ars: ["ars", "ars.montant"],
	aah: ["aah", "aah.montant", "aah.plafond"],
	mva: ["mva", "mva.montant"],
	aeeh: ["aeeh", "aeeh.base", "aeeh.complement"],
	aide_logement: ["aide_logement", "aide_logement.participation", "aide_logement.loyer_plafond"],
};

/** Les articles qui instituent chaque prestation et fixent son montant. */
export const REFERENCES_PRESTATION = Object.fromEntries(
	Object.entries(CLES).map(([code, cles]) => [code, cles.map(reference)]),
) as unknown as Record<CodePrestation, readonly Reference[]>;
