import { lireOrganisme, type Transaction } from "../../socle/index.server.ts";
import { communeDe, type Lieu, simplifier } from "../../socle/index.ts";
import type { Signature } from "../plan/message.ts";

export type Signataire = Omit<Signature, "lieu"> & { lieux: readonly Lieu[] };

/** The desk of the person's commune (its Insee code), the main one otherwise: distances are not known here. */
export function signer({ lieux, ...signature }: Signataire, commune: string | null): Signature {
	const cherche = simplifier(communeDe(commune ?? "")?.nom ?? "");
	const sien = lieux.find(({ nom }) => cherche !== "" && simplifier(nom).endsWith(` ${cherche}`));
	return { ...signature, lieu: sien ?? (lieux[0] as Lieu) };
}

/** Without scheme: it is read on a phone, and typed by hand. */
const notice = (): string =>
	`${new URL(process.env.DROIT_OUVERT_URL || `http://localhost:${process.env.PORT || 3230}`).host}/info`;

/** Who writes; nothing while the office has not said where it answers: no message goes without. */
export async function lireSignataire(
	tx: Transaction,
	organisme: string,
): Promise<Signataire | undefined> {
	const { nom, coordonnees } = await lireOrganisme(tx, organisme);
	if (!coordonnees || coordonnees.lieux.length === 0) return undefined;
	return { caisse: nom, ...coordonnees, notice: notice() };
}
