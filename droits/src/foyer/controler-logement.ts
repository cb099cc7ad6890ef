import { motifBooleen, motifEuros, motifListe } from "./controles-valeurs.ts";
import {
	champInconnu,
	estObjet,
	type Faute,
	faute,
	lire,
	OBJET_ATTENDU,
	OBLIGATOIRE,
} from "./faute.ts";

const STATUTS = [
	"locataire_hlm",
	"locataire_vide",
	"locataire_meuble",
	"proprietaire",
	"loge_gratuitement",
	"sans_domicile",
];
const MOTIF_STATUT = motifListe(STATUTS);
const MOTIF_ZONE =
	"la zone est le nombre 1, 2 ou 3, sans guillemets (1 bis : écrivez 1) : corrigez-la";
const MOTIF_COMMUNE =
	"le code commune de l'Insee a cinq caractères, entre guillemets (exemples : 01053, 2A004) : corrigez-le";

export function controlerLogement(brut: unknown): Faute | null {
	if (brut === null) return null;
	if (!estObjet(brut)) return faute("", OBJET_ATTENDU);
	let aStatut = false;
	let aZone = false;
	for (const cle in brut) {
		const valeur = lire(brut, cle);
		if (valeur === undefined) continue;
		let motif: string | null = null;
		switch (cle) {
			case "statut_occupation":
				aStatut = true;
				if (valeur !== null && !estStatut(valeur)) motif = MOTIF_STATUT;
				break;
			case "zone_apl":
				aZone = true;
				if (valeur !== null && valeur !== 1 && valeur !== 2 && valeur !== 3) motif = MOTIF_ZONE;
				break;
			case "loyer":
				if (valeur !== null) motif = motifEuros(valeur);
				break;
			case "code_commune":
				if (valeur !== null && !estCodeCommune(valeur)) motif = MOTIF_COMMUNE;
				break;
			case "colocation":
			case "chambre":
			case "bailleur_proche":
			case "participation_frais":
				if (valeur !== null) motif = motifBooleen(valeur);
				break;
			default:
				return champInconnu(cle);
		}
		if (motif !== null) return faute(cle, motif);
	}
	if (!aStatut) return faute("statut_occupation", OBLIGATOIRE);
	return aZone ? null : faute("zone_apl", OBLIGATOIRE);
}

function estStatut(valeur: unknown): boolean {
	return (
		valeur === "locataire_hlm" ||
		valeur === "locataire_vide" ||
		valeur === "locataire_meuble" ||
		valeur === "proprietaire" ||
		valeur === "loge_gratuitement" ||
		valeur === "sans_domicile"
	);
}

function estCodeCommune(valeur: unknown): boolean {
	if (typeof valeur !== "string" || valeur.length !== 5) return false;
	for (let i = 0; i < 5; i++) {
		const code = valeur.charCodeAt(i);
		const estChiffre = code >= 48 && code <= 57;
		const estCorse = i === 1 && (code === 65 || code === 66);
		if (!estChiffre && !estCorse) return false;
	}
	return true;
}
