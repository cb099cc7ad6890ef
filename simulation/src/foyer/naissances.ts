import type { Foyer } from "droits";
import { DERNIER, dateDuRang } from "../calendrier.ts";
import type { Hasard } from "../hasard.ts";
import { MODE_GARDE, MONTANT_PREPARE, PART_GROSSESSE, PREPARE } from "../hypotheses/familles.ts";
import type { Adulte } from "./adultes.ts";
import type { Enfant } from "./enfants.ts";

const ANS_3 = 3 * 365.25;
const ANS_2 = 2 * 365.25;

/** Grossesse en cours, terme de décembre 2020 à juin 2021, avec assez d'écart après la dernière naissance. */
export function attendre(h: Hasard, adultes: Adulte[], enfants: Enfant[]): void {
	const mere = adultes[adultes.length - 1] as Adulte;
	const taux = PART_GROSSESSE.valeur[adultes.length > 1 ? "couple" : "seul"];
	const dernier = enfants[enfants.length - 1];
	if (mere.age > 41 || mere.age < 20 || (dernier && dernier.jours < 420) || !h.chance(taux)) return;
	mere.personne.grossesse = { terme: dateDuRang(h.entier(DERNIER, DERNIER + 6), h.entier(1, 28)) };
}

/** Mode de garde rémunéré et PreParE des parents de jeunes enfants. */
export function garder(foyer: Foyer, h: Hasard, adultes: Adulte[], enfants: Enfant[]): void {
	const jeune = enfants[enfants.length - 1];
	if (!jeune || jeune.jours >= ANS_3) return;
	const enEmploi = adultes.every((a) => a.carriere.activite === "actif");
	if (enEmploi && jeune.jours > 75) {
		const mode = h.choix(MODE_GARDE.valeur);
		if (mode !== "aucun") foyer.situation = { ...foyer.situation, mode_garde: mode };
		return;
	}
	const auFoyer = adultes.length > 1 && adultes.some((a) => a.carriere.activite === "inactif");
	if (auFoyer && jeune.jours < ANS_2 && h.chance(PREPARE.valeur))
		foyer.droits_en_cours = { ...foyer.droits_en_cours, prepare: MONTANT_PREPARE.valeur };
}
