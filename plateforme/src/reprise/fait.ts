import type { CanalDContact } from "../actions/index.ts";
import type { Mode } from "../rendez-vous/index.ts";
import type { Canal, Enjeu, Issue, Nature } from "../sollicitations/index.ts";

/**
 * One act of the past, as it was done: when, by whom, and what the act was told. A list of them, in
 * the order of time, is what a bulk load writes and what the acts themselves would write.
 *
 * `quand`: ISO instant. `par`: subject of the agent's account at the identity provider; the platform
 * itself when there is none. `s` numbers the sollicitations of one story (from 1), `affaire` its matters.
 */
export type Fait = { quand: string; par?: string } & (
	| {
			acte: "recevoir";
			s: number;
			nature: Nature;
			canal: Canal;
			objet: string;
			prestation?: string;
			demandeur?: string;
			/** The matter of an earlier sollicitation of the same story, to join it by name. */
			affaireDe?: number;
			/** When it reached the office, if before it was recorded. */
			arriveeA?: string;
			enjeu?: Enjeu;
			equipe?: string;
			competence?: string;
	  }
	| { acte: "prendre" | "reprendre"; s: number }
	| { acte: "attendre"; s: number; manque: string[]; echeance: string }
	| { acte: "traiter"; s: number; issue: Issue; note?: string }
	| { acte: "rouvrir"; s: number; motif: string }
	/** A call that ended: received and treated at once, answered or not. */
	| {
			acte: "appel";
			s: number;
			objet: string;
			plateau: "local" | "regional";
			decroche: boolean;
			/** Seconds. */
			attente: number;
			duree?: number;
			equipe?: string;
	  }
	| {
			acte: "rendez-vous";
			s: number;
			canal: Canal;
			objet: string;
			mode: Mode;
			/** ISO instant. */
			prevuA: string;
			equipe?: string;
	  }
	| { acte: "changer-mode"; s: number; mode: Mode }
	/** Ends an appointment; the sollicitation is treated with it. */
	| { acte: "tenir"; s: number; etat: "tenu" | "absent" | "annule" }
	| { acte: "avis"; s: number; note: 1 | 2 | 3 | 4 }
	/** `action`: its number among those of the year, from 1. */
	| { acte: "contacter"; action: number; canal: CanalDContact }
	| { acte: "consulter"; prestation: string }
);

/** All that happened on one file in the year; calls whose caller is not known have no file. */
export interface Recit {
	matricule: string | null;
	faits: Fait[];
}

export interface ActionMenee {
	titre: string;
	prestation: string | null;
	/** ISO instant. */
	quand: string;
	par?: string;
}
