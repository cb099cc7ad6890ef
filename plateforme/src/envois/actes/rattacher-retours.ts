import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Retour } from "../regles/rebond.ts";
import { envois, retours } from "../tables.ts";
import { appliquer } from "./retour.ts";

/** Receipts that came before the answer naming their message. */
export async function rattacherRetours(
	tx: Transaction,
	acteur: Acteur,
	envoi: number,
	reference: string,
): Promise<void> {
	const { organisme } = acteur;
	const attendaient = await tx
		.update(retours)
		.set({ envoi })
		.where(
			and(
				eq(retours.organisme, organisme),
				eq(retours.reference, reference),
				isNull(retours.envoi),
			),
		)
		.returning({ nature: retours.nature });
	for (const { nature } of attendaient) {
		const [ligne] = await tx
			.select()
			.from(envois)
			.where(and(eq(envois.organisme, organisme), eq(envois.envoi, envoi)));
		if (ligne) await appliquer(tx, acteur, ligne, nature as Retour);
	}
}
