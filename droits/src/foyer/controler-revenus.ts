import { estAnnee, motifMois } from "./controles-dates.ts";
import { motifEuros, motifEurosEntiers, motifListe } from "./controles-valeurs.ts";
import {
	champInconnu,
	dans,
	estObjet,
	type Faute,
	faute,
	LISTE_ATTENDUE,
	lire,
	OBJET_ATTENDU,
	OBLIGATOIRE,
} from "./faute.ts";

const REVENUS_MAX = 200;
const NATURES = [
	"salaire",
	"chomage",
	"retraite",
	"pension_invalidite",
	"pension_alimentaire",
	"ij_maladie",
	"ij_maternite",
	"benefice_micro",
	"ass",
];
const MOTIF_NATURE = motifListe(NATURES);

export function controlerRevenusMensuels(brut: unknown): Faute | null {
	if (brut === null) return null;
	if (!Array.isArray(brut)) return faute("", LISTE_ATTENDUE);
	if (brut.length > REVENUS_MAX)
		return faute("", `pas plus de ${REVENUS_MAX} revenus par personne : regroupez les périodes`);
	for (let i = 0; i < brut.length; i++) {
		const trouvee = controlerRevenu(brut[i]);
		if (trouvee !== null) return dans(`[${i}]`, trouvee);
	}
	return null;
}

function controlerRevenu(brut: unknown): Faute | null {
	if (brut === null) return null;
	if (!estObjet(brut)) return faute("", OBJET_ATTENDU);
	let de: unknown;
	let a: unknown;
	let aNature = false;
	let aNet = false;
	for (const cle in brut) {
		const valeur = lire(brut, cle);
		let motif: string | null = null;
		switch (cle) {
			case "nature":
				aNature = valeur !== undefined;
				if (aNature && valeur !== null && !estNature(valeur)) motif = MOTIF_NATURE;
				break;
			case "de":
				de = valeur;
				if (valeur !== null && valeur !== undefined) motif = motifMois(valeur);
				break;
			case "a":
				a = valeur;
				if (valeur !== null && valeur !== undefined) motif = motifMois(valeur);
				break;
			case "net":
				aNet = valeur !== undefined;
				if (aNet && valeur !== null) motif = motifEuros(valeur);
				break;
			case "imposable":
				if (valeur !== null && valeur !== undefined) motif = motifEuros(valeur);
				break;
			default:
				return champInconnu(cle);
		}
		if (motif !== null) return faute(cle, motif);
	}
	if (!aNature) return faute("nature", OBLIGATOIRE);
	if (de === undefined) return faute("de", OBLIGATOIRE);
	if (a === undefined) return faute("a", OBLIGATOIRE);
	if (!aNet) return faute("net", OBLIGATOIRE);
	if (de !== null && a !== null && (de as string) > (a as string))
		return faute("a", "le dernier mois (a) précède le premier (de) : échangez-les ou corrigez-les");
	return null;
}

function estNature(valeur: unknown): boolean {
	switch (valeur) {
		case "salaire":
		case "chomage":
		case "retraite":
		case "pension_invalidite":
		case "pension_alimentaire":
		case "ij_maladie":
		case "ij_maternite":
		case "benefice_micro":
		case "ass":
			return true;
		default:
			return false;
	}
}

export function controlerRessourcesAnnuelles(brut: unknown): Faute | null {
	if (brut === null) return null;
	if (!estObjet(brut)) return faute("", OBJET_ATTENDU);
	for (const annee of Object.keys(brut)) {
		if (!estAnnee(annee))
			return {
				...champInconnu(annee),
				motif: "une année s'écrit AAAA (exemple : 2018) : corrigez-la",
			};
		const trouvee = controlerAnnee(brut[annee]);
		if (trouvee !== null) return dans(annee, trouvee);
	}
	return null;
}

function controlerAnnee(brut: unknown): Faute | null {
	if (brut === null || brut === undefined) return null;
	if (!estObjet(brut)) return faute("", OBJET_ATTENDU);
	for (const cle in brut) {
		const valeur = lire(brut, cle);
		let motif: string | null = null;
		switch (cle) {
			case "salaire_imposable":
			case "chomage_imposable":
			case "retraite_imposable":
			case "pension_invalidite":
			case "pension_alimentaire":
			case "benefice_independant":
			case "benefice_micro":
				if (valeur !== null && valeur !== undefined) motif = motifEuros(valeur);
				break;
			case "pension_alimentaire_versee":
				if (valeur !== null && valeur !== undefined) motif = motifEurosEntiers(valeur);
				break;
			default:
				return champInconnu(cle);
		}
		if (motif !== null) return faute(cle, motif);
	}
	return null;
}
