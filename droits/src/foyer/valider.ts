import { MOIS_COUVERTS } from "../calendrier.ts";
import { controlerDroitsEnCours, controlerDroitsValorises } from "./controler-droits.ts";
import { controlerLogement } from "./controler-logement.ts";
import { controlerPersonne } from "./controler-personne.ts";
import { motifMois } from "./controles-dates.ts";
import { motifBooleen, motifListe } from "./controles-valeurs.ts";
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
	type ObjetBrut,
} from "./faute.ts";
import type { Foyer } from "./types.ts";

const ID_MAX = 200;
const PERSONNES_MAX = 40;
const MOTIF_GARDE = motifListe([
	"assistante_maternelle",
	"structure_assistante_maternelle",
	"structure_garde_domicile",
]);

export type Validation = { ok: true; foyer: Foyer } | ({ ok: false } & Faute);

export interface OptionsValidation {
	/** Lève les bornes du calendrier : tout mois de droit, naissances à venir comprises. */
	moisLibre?: boolean;
	/** Admet aussi un mois qui suit le dernier barème connu : ce foyer se garde, il ne se calcule pas. */
	sansBareme?: boolean;
}

/**
 * Contrôle un foyer lu d'un fichier ou d'une requête. Le foyer rendu est l'objet reçu, inchangé ;
 * sinon `champ` situe la première faute et `motif` dit quoi faire.
 */
export function validerFoyer(brut: unknown, options?: OptionsValidation): Validation {
	const trouvee = controlerFoyer(brut, options ?? {});
	if (trouvee !== null) return { ok: false, champ: trouvee.champ, motif: trouvee.motif };
	return { ok: true, foyer: brut as Foyer };
}

function controlerFoyer(brut: unknown, options: OptionsValidation): Faute | null {
	if (!estObjet(brut))
		return faute("", "un foyer est un objet JSON ({ … }) : vérifiez le format du fichier");
	const motifId = motifIdentifiant(brut.id);
	if (motifId !== null) return faute("id", motifId);
	const motifM = motifMoisDeDroit(brut.mois, options);
	if (motifM !== null) return faute("mois", motifM);
	return controlerChamps(brut, options.moisLibre ? "9999-12-31" : `${brut.mois as string}-31`);
}

function controlerChamps(brut: ObjetBrut, derniereNaissance: string): Faute | null {
	let aPersonnes = false;
	let aLogement = false;
	for (const cle in brut) {
		const valeur = lire(brut, cle);
		if (valeur === undefined) continue;
		let motif: string | null = null;
		let trouvee: Faute | null = null;
		switch (cle) {
			case "id":
			case "mois":
				break;
			case "connu_depuis":
				if (valeur !== null) motif = motifMois(valeur);
				break;
			case "trimestre_reference_decale":
				if (valeur !== null) motif = motifBooleen(valeur);
				break;
			case "situation":
				trouvee = controlerSituation(valeur);
				break;
			case "droits_en_cours":
				trouvee = controlerDroitsEnCours(valeur);
				break;
			case "droits_valorises":
				trouvee = controlerDroitsValorises(valeur);
				break;
			case "logement":
				aLogement = true;
				trouvee = controlerLogement(valeur);
				break;
			case "personnes":
				aPersonnes = true;
				trouvee = controlerPersonnes(valeur, derniereNaissance);
				break;
			default:
				return champInconnu(cle);
		}
		if (motif !== null) return faute(cle, motif);
		if (trouvee !== null) return dans(cle, trouvee);
	}
	if (!aPersonnes) return faute("personnes", OBLIGATOIRE_SANS_NULL);
	return aLogement ? null : faute("logement", OBLIGATOIRE);
}

function motifIdentifiant(id: unknown): string | null {
	if (typeof id === "string" && id.length > 0 && id.length <= ID_MAX) return null;
	if (id === undefined || id === null || id === "") return OBLIGATOIRE_SANS_NULL;
	return typeof id === "string"
		? `l'identifiant dépasse ${ID_MAX} caractères : raccourcissez-le`
		: "l'identifiant est un texte : mettez-le entre guillemets";
}

function motifMoisDeDroit(mois: unknown, options: OptionsValidation): string | null {
	if (mois === undefined || mois === null) return OBLIGATOIRE_SANS_NULL;
	const motif = motifMois(mois);
	if (motif !== null || options.moisLibre) return motif;
	const { premier, dernier } = MOIS_COUVERTS;
	const lu = mois as string;
	if (lu >= premier && (lu <= dernier || options.sansBareme)) return null;
	const bornes = options.sansBareme ? `à partir de ${premier}` : `de ${premier} à ${dernier}`;
	return `le mois de droit ${lu} est hors de la période couverte : choisissez un mois ${bornes}`;
}

function controlerSituation(brut: unknown): Faute | null {
	if (brut === null) return null;
	if (!estObjet(brut)) return faute("", OBJET_ATTENDU);
	for (const cle in brut) {
		const valeur = lire(brut, cle);
		if (cle !== "isole_depuis" && cle !== "mode_garde") return champInconnu(cle);
		if (valeur === null || valeur === undefined) continue;
		const motif = cle === "isole_depuis" ? motifMois(valeur) : motifModeGarde(valeur);
		if (motif !== null) return faute(cle, motif);
	}
	return null;
}

function motifModeGarde(valeur: unknown): string | null {
	return valeur === "assistante_maternelle" ||
		valeur === "structure_assistante_maternelle" ||
		valeur === "structure_garde_domicile"
		? null
		: MOTIF_GARDE;
}

function controlerPersonnes(brut: unknown, derniereNaissance: string): Faute | null {
	if (!Array.isArray(brut) || brut.length === 0)
		return faute("", "une liste d'au moins une personne est attendue : ajoutez le demandeur");
	if (brut.length > PERSONNES_MAX)
		return faute("", `un foyer ne dépasse pas ${PERSONNES_MAX} personnes : vérifiez le fichier`);
	let demandeurs = 0;
	let conjoints = 0;
	for (let i = 0; i < brut.length; i++) {
		const personne = brut[i];
		const trouvee = controlerPersonne(personne, derniereNaissance);
		if (trouvee !== null) return dans(`[${i}]`, trouvee);
		const role = (personne as ObjetBrut).role;
		if (role === "demandeur" && ++demandeurs > 1)
			return faute(`[${i}].role`, "le foyer a déjà un demandeur : gardez-en un seul");
		if (role === "conjoint" && ++conjoints > 1)
			return faute(`[${i}].role`, "le foyer a déjà un conjoint : gardez-en un seul");
	}
	return demandeurs === 1
		? null
		: faute("", "aucun demandeur : donnez ce rôle à une personne du foyer");
}
