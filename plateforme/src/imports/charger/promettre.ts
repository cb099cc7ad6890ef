import type pg from "pg";
import type { Jour } from "../../socle/index.ts";
import {
	calendrier,
	type Engagement,
	engagementDe,
	promettre,
} from "../../sollicitations/index.ts";
import type { SollicitationRecue } from "../ligne/schema.ts";

export interface Promesse {
	engagement: number | null;
	initiale: Jour | null;
	promesse: Jour | null;
}

/** What the office had promised on the day of arrival, pauses not counted, then counted. */
export type Promettre = (sollicitation: SollicitationRecue) => Promesse;

export async function lirePromesses(client: pg.ClientBase): Promise<Promettre> {
	const { rows } = await client.query<Engagement>(
		`SELECT engagement::int, nature, prestation, jours, decompte, depuis::text, jusqua::text
		FROM engagements`,
	);
	const { rows: particuliers } = await client.query(
		"SELECT jour::text, ouvre FROM jours_particuliers",
	);
	const jours = calendrier(particuliers);
	// Thousands arrive on the same day under the same commitment.
	const initiales = new Map<string, Jour>();
	const promettreInitiale = (arrivee: Jour, engagement: Engagement): Jour => {
		const cle = `${arrivee} ${engagement.engagement}`;
		const connue = initiales.get(cle);
		if (connue) return connue;
		const promesse = promettre(arrivee, engagement, jours);
		initiales.set(cle, promesse);
		return promesse;
	};
	return ({ nature, prestation, arrivee: instant, pauses }) => {
		const arrivee = instant.slice(0, 10);
		const engagement = engagementDe(rows, { nature, prestation, arrivee });
		if (!engagement) return { engagement: null, initiale: null, promesse: null };
		const vues = pauses.map(({ fin = null, ...pause }) => ({ ...pause, fin }));
		return {
			engagement: engagement.engagement,
			initiale: promettreInitiale(arrivee, engagement),
			promesse:
				vues.length > 0
					? promettre(arrivee, engagement, jours, vues)
					: promettreInitiale(arrivee, engagement),
		};
	};
}
