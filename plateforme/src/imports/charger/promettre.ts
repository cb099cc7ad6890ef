import type pg from "pg";
import type { Jour } from "../../socle/index.ts";
import { cadre, calendrier, type Engagement, engagementDe } from "../../sollicitations/index.ts";
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
	const { promettre } = cadre(rows, [], calendrier(particuliers));
	return ({ nature, prestation, arrivee: instant, pauses }) => {
		const arrivee = instant.slice(0, 10);
		const engagement = engagementDe(rows, { nature, prestation, arrivee });
		if (!engagement) return { engagement: null, initiale: null, promesse: null };
		const vues = pauses.map(({ fin = null, ...pause }) => ({ ...pause, fin }));
		return {
			engagement: engagement.engagement,
			initiale: promettre(arrivee, engagement),
			promesse: promettre(arrivee, engagement, vues),
		};
	};
}
