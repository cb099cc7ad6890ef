import type { Logement } from "droits";
import type { Hasard } from "../hasard.ts";
import {
	ECART_LOYERS,
	LOYERS,
	type Logements,
	PART_BAILLEUR_PROCHE,
	PART_CHAMBRE,
	PART_COLOCATION,
	PART_PARTICIPATION,
	PRES_DE_GENEVE,
	ZONE_2,
} from "../hypotheses/logement.ts";
import type { Commune } from "../territoire/communes.ts";

interface Occupants {
	nombre: number;
	ageDemandeur: number;
	etudiant: boolean;
}

type Locatif = keyof typeof LOYERS.valeur;

function loyer(h: Hasard, statut: Locatif, nombre: number, commune: Commune): number {
	const grille = LOYERS.valeur[statut];
	let mediane = grille[Math.min(nombre, grille.length) - 1] as number;
	if (commune.zoneApl === 2) mediane *= ZONE_2.valeur;
	if (commune.presDeGeneve)
		mediane *= PRES_DE_GENEVE.valeur[statut === "locataire_hlm" ? "social" : "prive"];
	return Math.round(h.lognormale(mediane, ECART_LOYERS.valeur) * 100) / 100;
}

/** Le logement d'un foyer : statut selon son profil, loyer selon la zone et le nombre d'occupants. */
export function tirerLogement(
	h: Hasard,
	statuts: Logements,
	commune: Commune,
	o: Occupants,
): Logement {
	const statut = h.choix(statuts);
	const logement: Logement = {
		statut_occupation: statut,
		code_commune: commune.code,
		zone_apl: commune.zoneApl,
	};
	if (statut === "loge_gratuitement" && h.chance(PART_PARTICIPATION.valeur))
		logement.participation_frais = true;
	if (statut === "proprietaire" || statut === "loge_gratuitement" || statut === "sans_domicile")
		return logement;
	logement.loyer = loyer(h, statut, o.nombre, commune);
	const enColocation = o.nombre === 1 && o.ageDemandeur < 35 && h.chance(PART_COLOCATION.valeur);
	if (enColocation) logement.colocation = true;
	else if (o.nombre === 1 && o.etudiant && h.chance(PART_CHAMBRE.valeur)) {
		logement.chambre = true;
		logement.loyer = Math.round(logement.loyer * 70) / 100;
	}
	if (statut !== "locataire_hlm" && h.chance(PART_BAILLEUR_PROCHE.valeur))
		logement.bailleur_proche = true;
	return logement;
}
