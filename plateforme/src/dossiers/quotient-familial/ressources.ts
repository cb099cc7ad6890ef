import type { Foyer, Personne, RessourcesAnnee } from "droits";
import { percoit, rangDuMois } from "./mois.ts";
import type { Mesure, PrestationDuMois } from "./types.ts";

const ABATTEMENT = 0.3;
const MOIS_DE_CHOMAGE = 2;

/** What a stop of work does to the incomes of two years ago (CSS R532-4 to R532-7). */
type Correction = "aucune" | "chomage-indemnise" | "cessation" | "neutralisation" | "incertaine";

/** Shares kept of work incomes and of unemployment benefits. */
const GARDE: Record<Correction, [travail: number, chomage: number]> = {
	aucune: [1, 1],
	"chomage-indemnise": [1 - ABATTEMENT, 1],
	cessation: [1 - ABATTEMENT, 1 - ABATTEMENT],
	neutralisation: [0, 0],
	incertaine: [1, 1],
};

/**
 * €/year of year N-2, of the adults, before the tax allowances; maintenance paid to others is taken
 * off, and the incomes of who no longer works are reduced. Nothing when one is unknown.
 */
export function ressourcesDe(
	{ mois, personnes }: Foyer,
	prestations: readonly PrestationDuMois[],
): Mesure | undefined {
	const annee = String(Number(mois.slice(0, 4)) - 2);
	const adultes = personnes.filter(({ role }) => role !== "enfant");
	const payee = (code: "rsa" | "aah") => prestations.some(({ prestation }) => prestation === code);
	let total = 0;
	let doute = false;
	for (const adulte of adultes) {
		const connues = adulte.ressources_annuelles?.[annee];
		const sommes = connues && lireSommes(connues);
		if (!sommes) return undefined;
		const aah = payee("aah") && (adultes.length === 1 || Boolean(adulte.handicap));
		const correction = correctionDe(adulte, mois, { rsa: payee("rsa"), aah });
		const [travail, chomage] = GARDE[correction];
		total += sommes.travail * travail + sommes.chomage * chomage + sommes.autres;
		if (correction === "incertaine" && sommes.travail + sommes.chomage > 0) doute = true;
	}
	return { valeur: Math.max(0, total), reserves: doute ? ["fin-activite"] : [] };
}

function lireSommes(annee: RessourcesAnnee) {
	if (Object.values(annee).includes(null)) return undefined;
	const de = (cle: keyof RessourcesAnnee) => annee[cle] ?? 0;
	return {
		travail: de("salaire_imposable") + de("benefice_independant") + de("benefice_micro"),
		chomage: de("chomage_imposable"),
		autres:
			de("retraite_imposable") +
			de("pension_invalidite") +
			de("pension_alimentaire") -
			de("pension_alimentaire_versee"),
	};
}

/** What nobody told the office reduces nothing: a doubt needs a sign that work stopped. */
function correctionDe(
	adulte: Personne,
	mois: string,
	{ rsa, aah }: { rsa: boolean; aah: boolean },
): Correction {
	const { activite = "inactif" } = adulte;
	const travaille = percoit(adulte, mois, "salaire", "benefice_micro");
	const arret = travaille === false && activite !== "actif";
	if (rsa) return arret ? "neutralisation" : "incertaine";
	if (activite === "chomeur") return arret ? correctionDuChomage(adulte, mois) : "incertaine";
	if (percoit(adulte, mois, "ij_maladie")) return "incertaine";
	if (travaille || activite === null || activite === "actif" || activite === "etudiant")
		return "aucune";
	const remplace = activite === "retraite" || aah || percoit(adulte, mois, "pension_invalidite");
	return arret && remplace ? "cessation" : "incertaine";
}

/** Applied from the second month after the one in which unemployment began. */
function correctionDuChomage(adulte: Personne, mois: string): Correction {
	if (!adulte.chomage_depuis) return "incertaine";
	if (rangDuMois(adulte.chomage_depuis) + MOIS_DE_CHOMAGE > rangDuMois(mois)) return "aucune";
	const indemnise = percoit(adulte, mois, "chomage") && !percoit(adulte, mois, "ass");
	return indemnise ? "chomage-indemnise" : "neutralisation";
}
