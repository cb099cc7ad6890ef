import type { Foyer } from "droits";
import type { Recit } from "plateforme/reprise";
import type { Hasard } from "../../hasard.ts";
import type { CanalDeContact } from "../actions/joindre.ts";
import type { Role } from "../actions/role.ts";
import { premierDuMois } from "../jours.ts";
import type { Prevision, Venue } from "../prevoir/venue.ts";
import type { Tirages } from "../quotas.ts";
import { conterAutresActions, conterRole } from "./actions.ts";
import { conterAppel } from "./appel.ts";
import {
	conterChangement,
	conterDeclaration,
	conterPiece,
	conterQuestion,
	conterReclamation,
} from "./autres.ts";
import { Chronique } from "./chronique.ts";
import { type Contee, conterDemande } from "./demande.ts";
import { conterRendezVous } from "./rendez-vous.ts";

export interface Racontee {
	recits: Recit[];
	/** Jour où chaque demande et chaque changement a été traité, s'il l'a été. */
	decisions: Map<Venue, number>;
	/** Jour où une action suivie a ouvert un droit. */
	ouvertures: Map<string, number>;
}

/** L'année d'un dossier, en faits datés. */
export function raconter(
	h: Hasard,
	connu: Foyer,
	canaux: readonly CanalDeContact[],
	prevision: Prevision,
	tirages: Tirages,
	roles: readonly Role[],
): Racontee {
	const c = new Chronique(h);
	const decisions = new Map<Venue, number>();
	const ouvertures = new Map<string, number>();
	const demandes = new Map<Venue, Contee | undefined>();
	const inconnus: Chronique[] = [];
	const retenir = (v: Venue, contee: Contee | undefined) => {
		if (contee?.decidee !== undefined) decisions.set(v, contee.decidee);
		return contee;
	};
	for (const v of prevision.venues) {
		const choisis = tirages.choisir(v);
		if (v.nature === "demande") demandes.set(v, retenir(v, conterDemande(c, v, choisis)));
		else if (v.nature === "piece") conterPiece(c, v, choisis, v.avec && demandes.get(v.avec));
		else if (v.nature === "declaration") conterDeclaration(c, v, choisis);
		else if (v.nature === "changement") retenir(v, conterChangement(c, v, choisis));
		else if (v.nature === "question") conterQuestion(c, v, choisis);
		else if (v.nature === "reclamation") conterReclamation(c, v, choisis);
		else if (v.nature === "rendez-vous") conterRendezVous(c, v);
		else {
			const inconnu = conterAppel(c, v, choisis);
			if (inconnu) inconnus.push(inconnu);
		}
	}
	for (const role of roles) {
		const jour = conterRole(c, role)?.decidee;
		if (jour !== undefined && role.rappel) ouvertures.set(role.prestation, jour);
	}
	conterAutresActions(c, connu, canaux, premierDuMois(prevision.entree));
	const recits = [c.rendre(connu.id), ...inconnus.map((i) => i.rendre(null))];
	return { recits: recits.filter((r) => r !== undefined), decisions, ouvertures };
}
