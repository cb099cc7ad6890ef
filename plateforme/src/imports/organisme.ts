import { drizzle } from "drizzle-orm/node-postgres";
import type pg from "pg";
import { installerEngagements } from "../sollicitations/index.server.ts";

export interface OrganismeVoulu {
	organisme: string;
	nom?: string;
	simule: boolean;
	decalageJours?: number;
}

export interface OrganismeTrouve {
	nom: string;
	decalageJours: number;
}

/** The office, made when a name was given; nothing when there is none and none was asked for. */
export async function trouverOrganisme(
	client: pg.Client,
	{ organisme, nom, simule, decalageJours }: OrganismeVoulu,
): Promise<OrganismeTrouve | undefined> {
	await client.query("BEGIN");
	await client.query("SELECT set_config('droit_ouvert.organisme', $1, true)", [organisme]);
	if (nom) {
		const cree = await client.query(
			"INSERT INTO organismes (organisme, nom, simule) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
			[organisme, nom, simule],
		);
		// Before what it received: a promise is that of the day of arrival. A real office makes its own.
		if (cree.rowCount && simule) await installerEngagements(drizzle(client), organisme);
	}
	// A real office keeps the real date, whatever the command says.
	if (decalageJours !== undefined)
		await client.query(
			"UPDATE organismes SET decalage_jours = $2 WHERE organisme = $1 AND simule",
			[organisme, decalageJours],
		);
	const { rows } = await client.query(
		`SELECT nom, decalage_jours AS "decalageJours" FROM organismes WHERE organisme = $1`,
		[organisme],
	);
	await client.query("COMMIT");
	return rows[0];
}
