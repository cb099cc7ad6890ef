import { motifMois } from "./controles-dates.ts";
import { motifBooleen, motifEuros, motifListe } from "./controles-valeurs.ts";
import {
	champInconnu,
	dans,
	estObjet,
	type Faute,
	faute,
	lire,
	OBJET_ATTENDU,
	OBLIGATOIRE,
} from "./faute.ts";
import { PRESTATIONS } from "./prestations.ts";

const CODES: ReadonlySet<string> = new Set(PRESTATIONS);
const ETATS = [
	"en_paiement",
	"demande_en_cours",
	"attente_declaration",
	"suspendu",
	"refuse",
	"renonce",
];
const MOTIF_CODE = motifListe([...CODES]);
const MOTIF_ETAT = motifListe(ETATS);

export function controlerDroitsEnCours(brut: unknown): Faute | null {
	if (brut === null) return null;
	if (!estObjet(brut)) return faute("", OBJET_ATTENDU);
	for (const cle in brut) {
		const valeur = lire(brut, cle);
		const connue = cle === "rsa" || cle === "prepare" || cle === "aide_logement";
		if (!connue) return champInconnu(cle);
		if (valeur === null || valeur === undefined) continue;
		const motif = cle === "rsa" ? motifBooleen(valeur) : motifEuros(valeur);
		if (motif !== null) return faute(cle, motif);
	}
	return null;
}

export function controlerDroitsValorises(brut: unknown): Faute | null {
	if (brut === null) return null;
	if (!estObjet(brut)) return faute("", OBJET_ATTENDU);
	for (const code in brut) {
		const valeur = lire(brut, code);
		if (!CODES.has(code)) return { ...champInconnu(code), motif: MOTIF_CODE };
		if (valeur === null || valeur === undefined) continue;
		const trouvee = controlerDroitValorise(valeur);
		if (trouvee !== null) return dans(code, trouvee);
	}
	return null;
}

function controlerDroitValorise(brut: unknown): Faute | null {
	if (!estObjet(brut)) return faute("", OBJET_ATTENDU);
	let aEtat = false;
	for (const cle in brut) {
		const valeur = lire(brut, cle);
		if (valeur === undefined) continue;
		let motif: string | null = null;
		switch (cle) {
			case "etat":
				aEtat = true;
				if (valeur !== null && !ETATS.includes(valeur as string)) motif = MOTIF_ETAT;
				break;
			case "montant":
				if (valeur !== null) motif = motifEuros(valeur);
				break;
			case "depuis":
				if (valeur !== null) motif = motifMois(valeur);
				break;
			default:
				return champInconnu(cle);
		}
		if (motif !== null) return faute(cle, motif);
	}
	return aEtat ? null : faute("etat", OBLIGATOIRE);
}
