import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, plateforme } from "../../socle/index.ts";
import { sollicitations, traiterDans } from "../../sollicitations/index.server.ts";
import type { Traitement } from "../../sollicitations/index.ts";

const lire = async (tx: Transaction, organisme: string, contact: number) => {
	const [lu] = await tx
		.select({
			affaire: sollicitations.affaire,
			etat: sollicitations.etat,
			prisPar: sollicitations.prisPar,
		})
		.from(sollicitations)
		.where(and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, contact)));
	return lu;
};

/** The matter that the first contact began: the delay that the person lives is counted from it. */
export const affaireDuContact = async (
	tx: Transaction,
	organisme: string,
	contact: number | null,
): Promise<number | null> =>
	contact === null ? null : ((await lire(tx, organisme, contact))?.affaire ?? null);

/** Nobody has to call back about it any more; what an agent took in hand stays theirs. */
export async function fermerContact(
	tx: Transaction,
	{ organisme, quand }: Pick<Acteur, "organisme" | "quand">,
	contact: number | null,
	traitement: Traitement,
): Promise<void> {
	if (contact === null) return;
	const lu = await lire(tx, organisme, contact);
	if (!lu || lu.etat === "traitee" || lu.prisPar !== null) return;
	await traiterDans(tx, plateforme(organisme, quand), { sollicitation: contact }, traitement);
}
