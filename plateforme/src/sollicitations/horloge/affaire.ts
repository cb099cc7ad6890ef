import { ajouterJours, type Jour, joursEntre } from "../../socle/index.ts";
import { type Pause, suspendu } from "./pause.ts";

interface Etape {
	arrivee: Jour;
	traiteeLe: Jour | null;
	pauses: readonly Pause[];
}

export interface HorlogeAffaire {
	/** Days from the first step to the decision, or to today: the delay as the person lives it. */
	vecu: number;
	/** Of which: the office had something to treat. */
	chezNous: number;
	/** Everything open waited for the person. */
	chezLaPersonne: number;
	/** Nothing was open. */
	entreDeux: number;
}

/** Each day after the first step counts once; a day on which we could work is ours. */
export function horlogeAffaire(
	{ ouverteLe, conclueLe }: { ouverteLe: Jour; conclueLe: Jour | null },
	etapes: readonly Etape[],
	aujourdhui: Jour,
): HorlogeAffaire {
	const fin = conclueLe ?? aujourdhui;
	const parts = { chezNous: 0, chezLaPersonne: 0, entreDeux: 0 };
	for (let jour = ajouterJours(ouverteLe, 1); jour <= fin; jour = ajouterJours(jour, 1)) {
		const ouvertes = etapes.filter(
			({ arrivee, traiteeLe }) => arrivee < jour && (traiteeLe === null || jour <= traiteeLe),
		);
		if (ouvertes.length === 0) parts.entreDeux++;
		else if (ouvertes.every(({ pauses }) => suspendu(jour, pauses))) parts.chezLaPersonne++;
		else parts.chezNous++;
	}
	return { vecu: Math.max(0, joursEntre(ouverteLe, fin)), ...parts };
}
