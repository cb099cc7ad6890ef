import pg from "pg";
import { APPLICATION, CHARGEMENT, TRAVAUX } from "./connexion.ts";
import type { Secrets } from "./secrets.ts";

type MotsDePasse = Pick<Secrets, "application" | "chargement" | "travaux">;

/**
 * Jobs have a role of their own, which sees the queue and no table of any office.
 * None of them bypasses row-level security. Loading copies into a temporary table, then inserts
 * from it under the same policies; it has the time for that, the application has not.
 */
export async function creerRoles(client: pg.Client, motsDePasse: MotsDePasse): Promise<void> {
	await creerRole(client, APPLICATION, motsDePasse.application, {
		statement_timeout: "30s",
		idle_in_transaction_session_timeout: "60s",
	});
	await creerRole(client, CHARGEMENT, motsDePasse.chargement, {});
	await creerRole(client, TRAVAUX, motsDePasse.travaux, { statement_timeout: "60s" });
	const base = pg.escapeIdentifier(
		(await client.query("SELECT current_database()")).rows[0].current_database,
	);
	await client.query(`REVOKE ALL ON DATABASE ${base} FROM PUBLIC`);
	await client.query(`REVOKE ALL ON SCHEMA public FROM PUBLIC`);
	await client.query(
		`GRANT CONNECT ON DATABASE ${base} TO ${APPLICATION}, ${CHARGEMENT}, ${TRAVAUX}`,
	);
	await client.query(`GRANT TEMPORARY ON DATABASE ${base} TO ${CHARGEMENT}`);
	await client.query(`GRANT USAGE ON SCHEMA public TO ${APPLICATION}, ${CHARGEMENT}, ${TRAVAUX}`);
}

async function creerRole(
	client: pg.Client,
	nom: string,
	motDePasse: string,
	reglages: Record<string, string>,
): Promise<void> {
	const existe = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [nom]);
	if (existe.rowCount) return;
	await client.query(`CREATE ROLE ${nom} LOGIN NOINHERIT PASSWORD ${pg.escapeLiteral(motDePasse)}`);
	for (const [reglage, valeur] of Object.entries(reglages)) {
		await client.query(`ALTER ROLE ${nom} SET ${reglage} = ${pg.escapeLiteral(valeur)}`);
	}
}
