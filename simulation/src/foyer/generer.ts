import type { Foyer } from "droits";
import { DERNIER, ecrireMois, MOIS } from "../calendrier.ts";
import type { Profil } from "../composition/profil.ts";
import type { Hasard } from "../hasard.ts";
import { ANCIENNETE } from "../hypotheses/familles.ts";
import { PART_PENSION_VERSEE } from "../hypotheses/revenus.ts";
import { ecrireCarriere } from "../parcours/ecrire.ts";
import type { Commune } from "../territoire/communes.ts";
import { type Adulte, tirerAdultes } from "./adultes.ts";
import { type Enfant, tirerEnfants } from "./enfants.ts";
import { tirerLogement } from "./logement.ts";
import { attendre, garder } from "./naissances.ts";
import { vivreSeul } from "./separation.ts";

/** Mois d'ouverture du dossier : pas avant les 18 ans du demandeur, ni plus de quinze ans. */
function connuDepuis(h: Hasard, demandeur: Adulte): string {
	const [moyenne, max] = ANCIENNETE.valeur;
	const majorite = Math.max(0, Math.floor((demandeur.age - 18) * 12));
	const anciennete = -moyenne * Math.log(1 - h.reel());
	return ecrireMois(DERNIER - Math.floor(Math.min(anciennete, max, majorite)));
}

function verserPension(h: Hasard, adultes: Adulte[], enfants: Enfant[]): void {
	if (adultes.length < 2 || enfants.length === 0 || !h.chance(PART_PENSION_VERSEE.valeur)) return;
	(adultes[0] as Adulte).carriere.pensionVersee = h.entier(80, 260) * 12;
}

/** Un foyer complet : tout ce qui est vrai de lui en décembre 2020, sans aucun droit sur le dossier. */
export function genererFoyer(id: string, h: Hasard, profil: Profil, commune: Commune): Foyer {
	const nombre = profil.enfants ? Number(h.choix(profil.enfants)) : 0;
	const enfants = profil.benjamin ? tirerEnfants(h, nombre, profil.benjamin) : [];
	const adultes = tirerAdultes(h, profil, enfants, commune);
	const demandeur = adultes[0] as Adulte;
	const foyer: Foyer = {
		id,
		mois: MOIS,
		connu_depuis: connuDepuis(h, demandeur),
		logement: tirerLogement(h, profil.logement, commune, {
			nombre: adultes.length + enfants.length,
			ageDemandeur: demandeur.age,
			etudiant: demandeur.carriere.activite === "etudiant",
		}),
		personnes: [...adultes, ...enfants].map((membre) => membre.personne),
	};
	if (adultes.length === 1 && enfants.length > 0) vivreSeul(foyer, h, enfants, demandeur.carriere);
	verserPension(h, adultes, enfants);
	attendre(h, adultes, enfants);
	garder(foyer, h, adultes, enfants);
	for (const { personne, carriere } of adultes) ecrireCarriere(personne, carriere, h.entier(1, 28));
	return foyer;
}
