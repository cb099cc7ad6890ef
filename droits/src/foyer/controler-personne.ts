import { controlerRessourcesAnnuelles, controlerRevenusMensuels } from "./controler-revenus.ts";
import { motifDate } from "./controles-dates.ts";
import { motifBooleen, motifEntier, motifListe, motifTaux } from "./controles-valeurs.ts";
import {
	champInconnu,
	dans,
	estObjet,
	type Faute,
	faute,
	lire,
	OBJET_ATTENDU,
	OBLIGATOIRE,
	OBLIGATOIRE_SANS_NULL,
} from "./faute.ts";

const PREMIERE_NAISSANCE = "1900-01-01";
const MOTIF_ROLE = motifListe(["demandeur", "conjoint", "enfant"]);
const MOTIF_ACTIVITE = motifListe(["actif", "chomeur", "etudiant", "retraite", "inactif"]);
const MOTIF_PERSONNE =
	"une personne est un objet ({ … }) avec son rôle et sa date de naissance : complétez-la ou retirez-la";

/** `derniereNaissance` borne les dates de naissance acceptées (« 2020-03-31 »). */
export function controlerPersonne(brut: unknown, derniereNaissance: string): Faute | null {
	if (!estObjet(brut)) return faute("", MOTIF_PERSONNE);
	let aRole = false;
	let aNaissance = false;
	for (const cle in brut) {
		const valeur = lire(brut, cle);
		if (valeur === undefined) continue;
		let motif: string | null = null;
		let trouvee: Faute | null = null;
		switch (cle) {
			case "role":
				aRole = true;
				motif = motifRole(valeur);
				break;
			case "date_naissance":
				aNaissance = true;
				if (valeur !== null) motif = motifNaissance(valeur, derniereNaissance);
				break;
			case "activite":
				if (valeur !== null && !estActivite(valeur)) motif = MOTIF_ACTIVITE;
				break;
			case "chomage_depuis":
				if (valeur !== null) motif = motifDate(valeur);
				break;
			case "boursier":
			case "garde_alternee":
			case "prive_aide_parent":
			case "obligation_scolaire_remplie":
				if (valeur !== null) motif = motifBooleen(valeur);
				break;
			case "revenus_mensuels":
				trouvee = controlerRevenusMensuels(valeur);
				break;
			case "ressources_annuelles":
				trouvee = controlerRessourcesAnnuelles(valeur);
				break;
			case "grossesse":
				trouvee = controlerGrossesse(valeur);
				break;
			case "handicap":
				trouvee = controlerHandicap(valeur);
				break;
			default:
				return champInconnu(cle);
		}
		if (motif !== null) return faute(cle, motif);
		if (trouvee !== null) return dans(cle, trouvee);
	}
	if (!aRole) return faute("role", OBLIGATOIRE_SANS_NULL);
	return aNaissance ? null : faute("date_naissance", OBLIGATOIRE);
}

function motifRole(valeur: unknown): string | null {
	if (valeur === "enfant" || valeur === "demandeur" || valeur === "conjoint") return null;
	return valeur === null ? OBLIGATOIRE_SANS_NULL : MOTIF_ROLE;
}

function motifNaissance(valeur: unknown, derniere: string): string | null {
	const motif = motifDate(valeur);
	if (motif !== null) return motif;
	if ((valeur as string) > derniere)
		return `cette naissance est postérieure au mois de droit (${derniere.slice(0, 7)}) : retirez l'enfant à naître (déclarez la grossesse) ou corrigez la date`;
	if ((valeur as string) < PREMIERE_NAISSANCE)
		return "cette naissance est antérieure à 1900 : vérifiez l'année";
	return null;
}

function estActivite(valeur: unknown): boolean {
	return (
		valeur === "actif" ||
		valeur === "inactif" ||
		valeur === "chomeur" ||
		valeur === "etudiant" ||
		valeur === "retraite"
	);
}

function controlerGrossesse(brut: unknown): Faute | null {
	if (brut === null) return null;
	if (!estObjet(brut)) return faute("", OBJET_ATTENDU);
	let aTerme = false;
	for (const cle in brut) {
		const valeur = lire(brut, cle);
		if (cle !== "terme") return champInconnu(cle);
		aTerme = valeur !== undefined;
		if (!aTerme || valeur === null) continue;
		const motif = motifDate(valeur);
		if (motif !== null) return faute(cle, motif);
	}
	return aTerme ? null : faute("terme", OBLIGATOIRE);
}

function controlerHandicap(brut: unknown): Faute | null {
	if (brut === null) return null;
	if (!estObjet(brut)) return faute("", OBJET_ATTENDU);
	let aTaux = false;
	for (const cle in brut) {
		const valeur = lire(brut, cle);
		if (valeur === undefined) continue;
		let motif: string | null = null;
		switch (cle) {
			case "taux_incapacite":
				aTaux = true;
				if (valeur !== null) motif = motifTaux(valeur);
				break;
			case "rsdae":
				if (valeur !== null) motif = motifBooleen(valeur);
				break;
			case "complement_aeeh":
				if (valeur !== null) motif = motifEntier(valeur, 0, 6);
				break;
			default:
				return champInconnu(cle);
		}
		if (motif !== null) return faute(cle, motif);
	}
	return aTaux ? null : faute("taux_incapacite", OBLIGATOIRE);
}
