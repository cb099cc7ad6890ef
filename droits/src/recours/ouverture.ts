import { annee, ecrireMois, janvier, lireMois, type Mois } from "../calendrier.ts";
import type { CodePrestation, Foyer } from "../foyer/types.ts";
import { foyerAu } from "./mois.ts";
import { MOTIFS_ASF, type MotifAsf } from "./motifs-asf.ts";
import { REGLES } from "./regles.ts";

/**
 * Le mois d'où part une prestation, si les conditions sont réunies et le droit demandé à temps
 * (docs/droit/rappels.md) :
 *
 * - `conditions` : le mois où les conditions sont réunies ;
 * - `suivant` : le mois suivant ;
 * - `depot_mdph` : le mois suivant le dépôt à la maison départementale des personnes handicapées ;
 * - `rentree` : août de l'année ;
 * - `une_fois` : un versement unique.
 */
type Depart = "conditions" | "suivant" | "depot_mdph" | "rentree" | "une_fois";

const DEPARTS: Record<CodePrestation, Depart> = {
	rsa: "conditions",
	ppa: "conditions",
	aide_logement: "suivant",
	asf: "suivant",
	af: "suivant",
	cf: "suivant",
	paje_base: "suivant",
	paje_naissance: "une_fois",
	cmg: "conditions",
	ars: "rentree",
	aah: "depot_mdph",
	mva: "conditions",
	aeeh: "depot_mdph",
};

export interface DemandeDatee {
	prestation: CodePrestation;
	/** Mois de la demande, AAAA-MM ; pour le RSA, celui du premier contact. */
	demande: string;
	/** Mois depuis lequel les conditions sont réunies sans interruption, AAAA-MM. */
	reunies: string;
	/** Mois du dépôt à la MDPH, AAAA-MM : sans lui, l'AAH et l'AEEH n'ont pas de date. */
	depotMdph?: string;
	/** Pourquoi l'ASF est due : sans motif, aucun mois d'avant la demande n'est promis. */
	motifAsf?: MotifAsf;
}

export interface Ouverture {
	/** Premier mois dû, AAAA-MM. */
	effet: string;
	/** Mois d'avant la demande que la loi paie : un rappel. */
	rappel: number;
	/** Mois d'avant l'effet qui auraient été dus, demandés à temps : jamais un rappel. */
	perdus: number;
	/** Articles de l'ouverture et du rappel. */
	article: string;
}

/** Depuis quand un droit est dû, ce que la loi rattrape et ce qu'elle ne rattrape pas. Indéfini s'il manque la date du dépôt à la MDPH. */
export function ouvrir(d: DemandeDatee): Ouverture | undefined {
	const depart = DEPARTS[d.prestation];
	const demande = lireMois(d.demande);
	const { article } = REGLES[d.prestation];
	if (depart === "une_fois") return { effet: d.demande, rappel: 0, perdus: 0, article };
	if (depart === "rentree")
		return { effet: ecrireMois(rentreeDe(demande)), rappel: 0, perdus: 0, article };
	if (depart === "depot_mdph" && d.depotMdph === undefined) return undefined;
	const reunies = lireMois(d.reunies);
	/** Au plus tôt, s'il avait été demandé à temps. */
	const debut = depart === "conditions" ? reunies : reunies + 1;
	const asf = d.prestation === "asf" ? MOTIFS_ASF[d.motifAsf ?? "se_soustrait"] : undefined;
	const plancher = plancherDe(d, demande);
	const effet = Math.max(depart === "depot_mdph" ? reunies : debut, plancher);
	return {
		effet: ecrireMois(effet),
		rappel: Math.max(0, demande - effet),
		perdus: Math.max(0, plancher - debut),
		article: asf?.article ?? article,
	};
}

/** Le premier mois que la loi paie encore, quand même les conditions seraient réunies depuis longtemps. */
function plancherDe({ prestation, depotMdph, motifAsf }: DemandeDatee, demande: Mois): Mois {
	if (depotMdph !== undefined && DEPARTS[prestation] === "depot_mdph")
		return lireMois(depotMdph) + 1;
	if (prestation !== "asf") return demande - REGLES[prestation].rappel;
	const { rappel, apresLaDemande } = MOTIFS_ASF[motifAsf ?? "se_soustrait"];
	return apresLaDemande ? demande + 1 : demande - rappel;
}

const AOUT = 7;
/** La dernière rentrée passée ; celle de l'année dès août. */
function rentreeDe(mois: Mois): Mois {
	const rentree = janvier(annee(mois)) + AOUT;
	return rentree <= mois ? rentree : rentree - 12;
}

/** Le même foyer à un autre mois de droit (AAAA-MM), passé ou à venir. */
export const auMois = (f: Foyer, mois: string): Foyer => foyerAu(f, lireMois(mois));
