import type pg from "pg";
import { ajouterJours, type Jour } from "../../socle/index.ts";
import type { SollicitationRecue } from "../ligne/schema.ts";

export interface Promesse {
	engagement: number | null;
	initiale: Jour | null;
	promesse: Jour | null;
}

/** What the office had promised on the day of arrival, pauses not counted, then counted. */
export type Promettre = (sollicitation: SollicitationRecue) => Promesse;

export async function lirePromesses(client: pg.ClientBase): Promise<Promettre> {
	const { rows: engagements } = await client.query(
		`SELECT engagement, nature, prestation, jours, depuis::text, jusqua::text FROM engagements
		ORDER BY prestation IS NULL, depuis DESC`,
	);
	return ({ nature, prestation, arrivee }) => {
		const jour = arrivee.slice(0, 10);
		const engagement = engagements.find(
			(e) =>
				e.nature === nature &&
				(e.prestation === null || e.prestation === prestation) &&
				e.depuis <= jour &&
				(e.jusqua === null || jour <= e.jusqua),
		);
		if (!engagement) return { engagement: null, initiale: null, promesse: null };
		const promesse = ajouterJours(jour, engagement.jours);
		return { engagement: Number(engagement.engagement), initiale: promesse, promesse };
	};
}
