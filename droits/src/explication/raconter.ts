import type { Releve } from "../calculer.ts";
import type { CodePrestation } from "../foyer/types.ts";
import { expliquerAah } from "../prestations/aah/explication.ts";
import { expliquerAeeh } from "../prestations/aeeh/explication.ts";
import { expliquerLogement } from "../prestations/aide-logement/explication.ts";
import { expliquerAf } from "../prestations/allocations-familiales/explication.ts";
import { expliquerArs, plafondRentree } from "../prestations/ars/explication.ts";
import { expliquerAsf } from "../prestations/asf/explication.ts";
import { expliquerCmg } from "../prestations/cmg/explication.ts";
import { expliquerCf } from "../prestations/complement-familial/explication.ts";
import { expliquerMva } from "../prestations/mva/explication.ts";
import { expliquerPajeBase, plafond } from "../prestations/paje-base/explication.ts";
import { expliquerPpa } from "../prestations/prime-activite/explication.ts";
import { expliquerPrimeNaissance } from "../prestations/prime-naissance/explication.ts";
import { taux as tauxRsa } from "../prestations/rsa/bareme.ts";
import { expliquerRsa } from "../prestations/rsa/explication.ts";
import { composition } from "../prestations/rsa/montant.ts";
import type { Recit } from "./etape.ts";

const RECITS: Record<CodePrestation, (r: Releve) => Recit> = {
	rsa: (r) => expliquerRsa(r.etat, r.rsa, r, r.trimestre),
	ppa: (r) => expliquerPpa(r.etat, r.ppa, r.trimestre, tauxRsa, composition),
	asf: (r) => expliquerAsf(r.etat, r.asf),
	af: (r) => expliquerAf(r.etat, r.af),
	cf: (r) =>
		expliquerCf(
			r.etat,
			r.cf,
			(enfants) => plafondRentree(r.etat.mois, enfants),
			r.pajeBase.montant,
		),
	paje_base: (r) => expliquerPajeBase(r.etat, r.pajeBase),
	paje_naissance: (r) => {
		const seuils = { regime2014: false, plafondPartiel: r.primeNaissance.plafond };
		return expliquerPrimeNaissance(r.etat, r.primeNaissance, (enfants) =>
			plafond(r.etat, seuils, "partiel", enfants),
		);
	},
	cmg: (r) => expliquerCmg(r.etat, r.cmg),
	ars: (r) => expliquerArs(r.etat, r.ars),
	aah: (r) => expliquerAah(r.etat, r.aah),
	mva: (r) => expliquerMva(r.etat, r.mva, r.aah.personnes, r.logement?.apresRls ?? 0),
	aeeh: (r) => expliquerAeeh(r.etat, r.aeeh),
	aide_logement: (r) => {
		if (!r.logement) throw new Error("L'explication demande un relevé complet.");
		return expliquerLogement(r.etat, r.logement, r.aah.personnes);
	},
};

/** Les pas d'une prestation, lus dans le relevé. */
export const raconter = (code: CodePrestation, r: Releve): Recit => RECITS[code](r);
