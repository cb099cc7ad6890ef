import { type Jour, joursEntre } from "../../socle/index.ts";
import type { Calendrier } from "../horloge/calendrier.ts";
import { urgence } from "../horloge/mesurer.ts";
import type { Enjeu } from "../natures.ts";
import { textesRaisons } from "../textes/raisons.ts";

export interface Raison {
	ton: "retard" | "attention" | "attente" | "neutre";
	texte: string;
}

interface Placee {
	enjeu: Enjeu;
	promesse: Jour | null;
	arrivee: Jour;
	/** It awaits the person. */
	enPause: boolean;
	reouvertures: number;
}

/** Why an item stands where it stands in the queue: what is at stake, then when it is due. */
export function raisonsDe(
	{ enjeu, promesse, arrivee, enPause, reouvertures }: Placee,
	aujourdhui: Jour,
	calendrier: Calendrier,
): Raison[] {
	const raisons: Raison[] = [];
	if (enjeu !== "aucun") raisons.push({ ton: "attention", texte: textesRaisons.enjeux[enjeu] });
	raisons.push(
		enPause
			? { ton: "attente", texte: textesRaisons.enPause }
			: echeance(promesse, arrivee, aujourdhui, calendrier),
	);
	if (reouvertures > 0) raisons.push({ ton: "neutre", texte: textesRaisons.rouverte });
	return raisons;
}

function echeance(
	promesse: Jour | null,
	arrivee: Jour,
	aujourdhui: Jour,
	calendrier: Calendrier,
): Raison {
	if (promesse === null) {
		return { ton: "neutre", texte: textesRaisons.sansEngagement(joursEntre(arrivee, aujourdhui)) };
	}
	const reste = joursEntre(aujourdhui, promesse);
	const etat = urgence(promesse, aujourdhui, calendrier);
	if (etat === "en-retard") return { ton: "retard", texte: textesRaisons.retard(-reste) };
	return { ton: etat === "bientot" ? "attente" : "neutre", texte: textesRaisons.engagement(reste) };
}
