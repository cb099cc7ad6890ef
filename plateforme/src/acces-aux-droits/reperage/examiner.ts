import { type Detection, detecter, type Foyer, MoisInconnu, porterAu } from "droits";
import { type DroitDuDossier, foyerEtDroits } from "../../dossiers/index.ts";
import { ecartEnMois, sansBareme } from "../../socle/index.ts";
import { casDe, enUsage } from "../classement/classement.ts";
import { type Ecart, SEUIL_DE_PROBABILITE } from "./regles.ts";
import { type Reserve, reserver } from "./reserves.ts";

/** A file as a run reads it. */
export interface AExaminer {
	dossier: number;
	foyer: Foyer;
	droits: Pick<DroitDuDossier, "prestation" | "beneficiaire" | "etat" | "montant" | "depuis">[];
	/** What makes it a file for a person to look at. */
	reserves?: Reserve[];
}

/** A finding as it is written: amounts in centimes, days in full. */
export interface LigneDeConstat {
	dossier: number;
	prestation: string;
	beneficiaire: string;
	situation: string;
	statut: string;
	probabilite: number;
	montant: number;
	mini: number;
	maxi: number;
	gain_net_12_mois: number;
	au_moins_depuis: string;
	rappel_possible: number;
	mois_perdus: number;
	manque: string[];
	suite: string;
	/** By the ranking in use. */
	rang: number;
}

export interface Reglages {
	/** Month of right, AAAA-MM. */
	mois: string;
	graine: number;
}

const centimes = (euros: number) => Math.round(euros * 100);

/** « enfant-2 » for the child of that rank, as on the file; nothing for the household. */
const beneficiaireDe = (beneficiaire: string) =>
	beneficiaire === "foyer" ? "" : beneficiaire.replace(/^personnes\[(\d+)\]$/, "enfant-$1");

export function enConstat(dossier: number, d: Detection): LigneDeConstat {
	return {
		dossier,
		prestation: d.prestation,
		beneficiaire: beneficiaireDe(d.beneficiaire),
		situation: d.situation,
		statut: d.statut,
		probabilite: d.probabilite,
		montant: centimes(d.montant),
		mini: centimes(d.min),
		maxi: centimes(Math.max(d.min, d.max)),
		gain_net_12_mois: centimes(d.gain_net_12_mois),
		au_moins_depuis: `${d.au_moins_depuis}-01`,
		rappel_possible: centimes(d.rappel_possible),
		mois_perdus: d.mois_perdus,
		manque: d.manque,
		suite: d.suite,
		rang: enUsage(casDe(d)),
	};
}

/** What is kept: likely enough, or for a person to look at. */
export const seGarde = ({ statut, probabilite }: Detection): boolean =>
	statut === "a_verifier" || (statut !== "exclu" && probabilite >= SEUIL_DE_PROBABILITE);

/**
 * The law reads the state of a benefit, and ASF is a right of each child: when it is on file for some, it
 * is looked for again as if it were not, and what concerns the others is kept.
 */
function autresEnfants(
	droits: AExaminer["droits"],
	chercher: (actuels: AExaminer["droits"]) => LigneDeConstat[],
): LigneDeConstat[] {
	const siens = droits.filter(({ prestation }) => prestation === "asf");
	const connus = new Set(siens.map(({ beneficiaire }) => beneficiaire));
	if (connus.size === 0 || connus.has("foyer")) return [];
	return chercher(droits.filter((droit) => !siens.includes(droit))).filter(
		({ prestation, beneficiaire }) => prestation === "asf" && !connus.has(beneficiaire),
	);
}

/** Their amounts follow the incomes of the three months before. */
const SUIVENT_LES_REVENUS: ReadonlySet<string> = new Set(["rsa", "ppa"]);

/**
 * Brought to a later month, a household is taken to have kept its incomes: nobody said so. Of what follows
 * them, nothing is certain any more once a month of reference was not told.
 */
function nuancer(detection: Detection, dit: string, mois: string): Detection {
	const suppose = SUIVENT_LES_REVENUS.has(detection.prestation) && ecartEnMois(dit, mois) > 1;
	return suppose && detection.statut === "certain"
		? { ...detection, statut: "probable" }
		: detection;
}

/** What one file is due and does not receive, or why that cannot be computed. */
export function examiner(
	{ dossier, foyer, droits, reserves = [] }: AExaminer,
	{ mois, graine }: Reglages,
): LigneDeConstat[] | Ecart {
	if (sansBareme(foyer.mois)) return "hors-bareme";
	try {
		const chercher = (actuels: AExaminer["droits"]) => {
			const porte = porterAu(foyerEtDroits(foyer, actuels), mois);
			return detecter(porte, { graine, seuil: SEUIL_DE_PROBABILITE })
				.filter(seGarde)
				.map((detection) => enConstat(dossier, nuancer(detection, foyer.mois, porte.mois)));
		};
		return reserver([...chercher(droits), ...autresEnfants(droits, chercher)], reserves);
	} catch (erreur) {
		return erreur instanceof MoisInconnu ? "hors-bareme" : "calcul-impossible";
	}
}
