import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { communeDe, organisme as coordonnees, simplifier } from "../../socle/index.ts";
import type { Signature } from "../plan/message.ts";

/** The desk of the person's commune (its Insee code), the main one otherwise: distances are not known here. */
export function lieuPour(commune: string | null): Signature["lieu"] {
	const { lieux } = coordonnees;
	const cherche = simplifier(communeDe(commune ?? "")?.nom ?? "");
	const [principal] = lieux;
	const sien = lieux.find(({ nom }) => cherche !== "" && simplifier(nom).endsWith(` ${cherche}`));
	return sien ?? (principal as Signature["lieu"]);
}

/** Without scheme: it is read on a phone, and typed by hand. */
const notice = (): string =>
	`${new URL(process.env.DROIT_OUVERT_URL || `http://localhost:${process.env.PORT || 3230}`).host}/info`;

export async function lireSignature(
	tx: Transaction,
	organisme: string,
): Promise<Omit<Signature, "lieu">> {
	const { rows } = await tx.execute<{ nom: string }>(
		sql`SELECT nom FROM organismes WHERE organisme = ${organisme}`,
	);
	return {
		caisse: rows[0]?.nom ?? coordonnees.nom,
		telephone: coordonnees.telephone.affiche,
		horaires: coordonnees.horaires,
		notice: notice(),
	};
}
