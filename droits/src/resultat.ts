import { TAUX_COMMUNS } from "./baremes/index.ts";
import { type OptionsReleve, type Releve, relever } from "./calculer.ts";
import { ecrireMois } from "./calendrier.ts";
import { PRESTATIONS } from "./foyer/prestations.ts";
import type { CodePrestation, Foyer } from "./foyer/types.ts";
import { lecture } from "./lecture.ts";
import { netDeCrds } from "./mois-releve.ts";
import type { TypeAide } from "./prestations/aide-logement/montant.ts";
import { FIN_CMG } from "./prestations/cmg/montant.ts";
import { REFERENCES_PRESTATION } from "./references-prestation.ts";

export { PRESTATIONS };

/** Prestations qui ne supportent pas la CRDS (ordonnance 96-50, art. 14). */
export const SANS_CRDS: ReadonlySet<CodePrestation> = new Set(["rsa", "aah", "mva", "aeeh"]);

/** Ce qu'était un montant net avant la contribution au remboursement de la dette sociale, € (ordonnance n° 96-50, art. 19). */
export const avantCrds = (code: CodePrestation, net: number): number =>
	SANS_CRDS.has(code) ? net : net / (1 - TAUX_COMMUNS.crds);

/** Montants par prestation : €/mois, `ars` en €/an, `paje_naissance` en € une fois ; `null` = non couvert. */
export type Droits = Record<CodePrestation, number | null>;

/** Réponse de `calculer`, noms et unités du contrat de sortie. */
export interface Resultat {
	id: string;
	mois: string;
	droits: Droits;
	type_aide_logement: TypeAide | null;
	non_couvert?: Partial<Record<CodePrestation, string>>;
	/** Articles de chaque prestation, les mêmes pour tous les foyers. */
	references: typeof REFERENCES_PRESTATION;
	intermediaires?: Intermediaires;
}

export interface OptionsCalcul extends OptionsReleve {
	/** Montants nets de CRDS. */
	net?: boolean;
	/** Joindre les valeurs intermédiaires, y compris celles qui ne servent pas au résultat. */
	intermediaires?: boolean;
}

/**
 * Calcule les droits d'un foyer complet pour un mois, gros de CRDS sauf demande.
 *
 * @throws MoisInconnu si un montant n'est pas connu pour le mois
 */
export function calculer(foyer: Foyer, options: OptionsCalcul = {}): Resultat {
	const releve = relever(foyer, { ...options, complet: options.intermediaires === true });
	const droits = droitsDe(releve);
	const resultat: Resultat = {
		id: foyer.id,
		mois: ecrireMois(releve.mois),
		droits: options.net ? enNet(droits, options) : droits,
		type_aide_logement: releve.logement?.type ?? null,
		references: REFERENCES_PRESTATION,
	};
	if (droits.cmg === null) resultat.non_couvert = { cmg: "réforme de septembre 2025" };
	if (options.intermediaires) resultat.intermediaires = intermediaires(releve);
	return resultat;
}

/** Le montant de chaque prestation dans un relevé ; `null` = non couvert. */
const MONTANTS: Record<CodePrestation, (r: Releve) => number | null> = {
	rsa: (r) => r.rsa.montant,
	ppa: (r) => r.ppa.montant,
	asf: (r) => r.asf.montant,
	af: (r) => r.af.montant,
	cf: (r) => r.cf.montant,
	paje_base: (r) => r.pajeBase.montant,
	paje_naissance: (r) => r.primeNaissance.montant,
	cmg: (r) => (r.mois >= FIN_CMG ? null : r.cmg.montant),
	ars: (r) => r.ars.montant,
	aah: (r) => r.aah.montant,
	mva: (r) => r.mva.montant,
	aeeh: (r) => r.aeeh.montant,
	aide_logement: (r) => r.logement?.montant ?? 0,
};

/** Le montant d'une seule prestation, sans calculer celles dont elle ne dépend pas. */
export const montantDe = (r: Releve, code: CodePrestation): number | null => MONTANTS[code](r);

export function droitsDe(r: Releve): Droits {
	return {
		rsa: r.rsa.montant,
		ppa: r.ppa.montant,
		asf: r.asf.montant,
		af: r.af.montant,
		cf: r.cf.montant,
		paje_base: r.pajeBase.montant,
		paje_naissance: r.primeNaissance.montant,
		cmg: montantDe(r, "cmg"),
		ars: r.ars.montant,
		aah: r.aah.montant,
		mva: r.mva.montant,
		aeeh: r.aeeh.montant,
		aide_logement: montantDe(r, "aide_logement"),
	};
}

function enNet(brut: Droits, options: OptionsCalcul): Droits {
	const l =
		typeof options.lecture === "object" ? options.lecture : lecture(options.lecture ?? "droit");
	const net = { ...brut };
	for (const code of PRESTATIONS) {
		const montant = brut[code];
		if (montant !== null && !SANS_CRDS.has(code)) net[code] = netDeCrds(montant, l);
	}
	return net;
}

/** Valeurs intermédiaires, noms du format d'échange ; euros par mois sauf mention. */
export interface Intermediaires {
	rsa_montant_forfaitaire: number;
	rsa_majore: boolean;
	rsa_nb_enfants: number;
	rsa_forfait_logement: number;
	rsa_base_ressources: number;
	rsa_base_ressources_pf: number;
	rsa_base_minima_sociaux: number;
	/** €/an */
	base_ressources_pf: number;
	biactivite: boolean;
	af_nbenf: number;
	af_base: number;
	af_majoration: number;
	af_allocation_forfaitaire: number;
	/** €/an */
	cf_plafond: number;
	/** €/an */
	al_base_ressources: number;
	al_personnes_a_charge: number;
	al_loyer_plafond: number;
	al_loyer_retenu: number;
	al_charges: number;
	/** €/an */
	al_r0: number;
	al_tf: number;
	al_tl: number;
	al_p0: number;
	al_participation: number;
	al_montant_avant_degressivite: number;
	rls: number;
	al_neutralisation: boolean;
	ppa_mois: Record<string, MoisPpa>;
	aah?: { personne: number; aah: number; base_ressources: number }[];
}

interface MoisPpa {
	fictive: number;
	montant_forfaitaire: number;
	revenu_activite: number;
	base_ressources: number;
	forfait_logement: number;
	pf: number;
	aide_logement: number;
	bonification: number;
}

function intermediaires(r: Releve): Intermediaires {
	const al = r.logement;
	if (!al) throw new Error("Les valeurs intermédiaires demandent un relevé complet.");
	const ppa_mois: Record<string, MoisPpa> = {};
	for (const m of r.ppa.mois)
		ppa_mois[ecrireMois(m.mois)] = {
			fictive: m.montant,
			montant_forfaitaire: m.forfaitaire,
			revenu_activite: m.activite,
			base_ressources: m.ressources,
			forfait_logement: m.forfaitLogement,
			pf: m.prestationsFamiliales,
			aide_logement: m.aideLogement,
			bonification: m.bonification,
		};
	const lus: Intermediaires = {
		rsa_montant_forfaitaire: r.rsa.forfaitaire,
		rsa_majore: r.rsa.majore,
		rsa_nb_enfants: r.rsa.composition.enfants.length,
		rsa_forfait_logement: r.rsa.forfaitLogement,
		rsa_base_ressources: r.rsa.ressources,
		rsa_base_ressources_pf: r.rsa.prestationsFamiliales,
		rsa_base_minima_sociaux: r.rsa.minima,
		base_ressources_pf: r.etat.baseRessources,
		biactivite: r.etat.biactif,
		af_nbenf: r.af.enfants,
		af_base: r.af.base,
		af_majoration: r.af.majorationAge,
		af_allocation_forfaitaire: r.af.forfait20Ans,
		cf_plafond: r.cf.plafond,
		al_base_ressources: al.ressources.montant,
		al_personnes_a_charge: al.composition.aCharge,
		al_loyer_plafond: al.loyerPlafond,
		al_loyer_retenu: al.loyerRetenu,
		al_charges: al.charges,
		al_r0: al.r0,
		al_tf: al.tf,
		al_tl: al.tl,
		al_p0: al.participationMinimale,
		al_participation: al.participation,
		al_montant_avant_degressivite: al.avantDegressivite,
		rls: al.rls,
		al_neutralisation: al.ressources.neutralisation,
		ppa_mois,
	};
	if (r.aah.personnes.length > 0)
		lus.aah = r.aah.personnes.map((p) => ({
			personne: p.membre.rang,
			aah: p.montant,
			base_ressources: p.base,
		}));
	return lus;
}
