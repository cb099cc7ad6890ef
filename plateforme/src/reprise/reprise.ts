import type { MotifAction } from "../actions/index.ts";
import { textesActions } from "../actions/index.ts";
import { type MotifAppel, textesAppels } from "../appels/index.ts";
import { type MotifRendezVous, textesRendezVous } from "../rendez-vous/index.ts";
import { type MotifAvis, textesAvis } from "../satisfaction/index.ts";
import type { Acteur } from "../socle/index.ts";
import { type Motif, textesRefus } from "../sollicitations/index.ts";
import type { ActionMenee, Recit } from "./fait.ts";

/** What is to be written of the past of an office whose files are already there. */
export interface Reprise {
	organisme: string;
	/** In the order of their numbers: the first is action 1 of the facts. */
	actions: readonly ActionMenee[];
	/** One story a file at most. */
	recits: Iterable<Recit> | AsyncIterable<Recit>;
}

type MotifReprise = Motif | MotifAppel | MotifRendezVous | MotifAvis | MotifAction;

const phrases: Record<MotifReprise, string> = {
	...textesRefus,
	...textesAppels,
	...textesRendezVous,
	...textesAvis,
	...textesActions,
};

/** A fact that the office would have refused, or that names what does not exist: nothing is written. */
export class RecitRefuse extends Error {
	/** Its place in the story, from 1. */
	readonly rang: number;

	constructor(matricule: string | null, rang: number, acte: string, pourquoi: string) {
		const qui = matricule === null ? "sans dossier" : `du dossier ${matricule}`;
		super(
			`Récit ${qui}, fait ${rang} (${acte}) : ${phrases[pourquoi as MotifReprise] ?? pourquoi}`,
		);
		this.rang = rang;
	}
}

/** Who did it, at that instant. */
export type Qui = (fait: { quand: string; par?: string }) => Acteur;

/** The platform itself where nobody is named. */
export function qui(
	agents: ReadonlyMap<string, Omit<Acteur, "quand">>,
	personne: Omit<Acteur, "quand">,
): Qui {
	return ({ quand, par }) => {
		const agent = par === undefined ? personne : agents.get(par);
		if (!agent) throw new Error(`aucun agent n’a pour sujet « ${par} »`);
		return { ...agent, quand: new Date(quand) };
	};
}

export const enDate = (quand?: string): Date | undefined =>
	quand === undefined ? undefined : new Date(quand);

/** A fact that names a sollicitation or an action which the story has not told yet. */
export const inconnu = (quoi: string, numero: number): Error =>
	new Error(`${quoi} ${numero} : rien ne porte ce numéro dans le récit jusqu’ici`);
