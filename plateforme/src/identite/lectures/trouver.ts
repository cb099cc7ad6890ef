import { sql } from "drizzle-orm";
import { horsOrganisme } from "../../socle/index.server.ts";
import type { Fournisseur } from "../fournisseur.ts";

export interface CompteTrouve {
	organisme: string;
	compte: number;
	actif: boolean;
}

/** The accounts of a person in every office: the database lets this be asked, one subject at a time. */
export async function rechercherComptes(
	fournisseur: Fournisseur,
	sujet: string,
): Promise<CompteTrouve[]> {
	const { rows } = await horsOrganisme((tx) =>
		tx.execute<{ organisme: string; compte: string; actif: boolean }>(
			sql`SELECT * FROM comptes_du_sujet(${fournisseur}, ${sujet})`,
		),
	);
	return rows.map(({ organisme, compte, actif }) => ({ organisme, compte: Number(compte), actif }));
}

/** The subject of an account that nobody has opened yet: its provider's one is not known before. */
export const sujetDuCourriel = (courriel: string) => `courriel:${courriel.trim().toLowerCase()}`;

export const estProvisoire = (sujet: string) => sujet.startsWith("courriel:");
