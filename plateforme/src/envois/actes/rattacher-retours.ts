import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Retour } from "../regles/rebond.ts";
import { envois, retours } from "../tables.ts";
import { appliquer } from "./retour.ts";

/** Receipts that came before the answer naming their message. */
export async function rattacherRetours(
	tx: Transaction,
	acteur: Acteur,
	nommes: readonly { envoi: number; reference?: string }[],
): Promise<void> {
	const { organisme } = acteur;
	const parNom = new Map(
		nommes.flatMap(({ envoi, reference }) => (reference ? [[reference, envoi] as const] : [])),
	);
	if (parNom.size === 0) return;
	const attendaient = await tx
		.select()
		.from(retours)
		.where(
			and(
				eq(retours.organisme, organisme),
				inArray(retours.reference, [...parNom.keys()]),
				isNull(retours.envoi),
			),
		);
	for (const { retour, nature, reference } of attendaient) {
		const envoi = parNom.get(reference ?? "");
		if (envoi === undefined) continue;
		await tx
			.update(retours)
			.set({ envoi })
			.where(and(eq(retours.organisme, organisme), eq(retours.retour, retour)));
		const [ligne] = await tx
			.select()
			.from(envois)
			.where(and(eq(envois.organisme, organisme), eq(envois.envoi, envoi)));
		if (ligne) await appliquer(tx, acteur, ligne, nature as Retour);
	}
}
