import { noterInjoignable } from "../../dossiers/index.server.ts";
import { noterInjoignableSansDossier } from "../../identite/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { natureDuCanal } from "../lectures/points-sans-dossier.ts";
import type { envois } from "../tables.ts";

/** Nobody is there any more: nothing goes to this contact point, of a file or of an account, until it is confirmed again. */
export async function condamner(
	tx: Transaction,
	acteur: Acteur,
	{ envoi, contact, compte, canal, destinataire }: typeof envois.$inferSelect,
): Promise<void> {
	const motif = `envoi-${envoi}`;
	if (contact !== null) await noterInjoignable(tx, acteur, contact, motif);
	else if (compte !== null && canal !== "courrier") {
		const point = { nature: natureDuCanal(canal), valeur: destinataire };
		await noterInjoignableSansDossier(tx, acteur, compte, point, motif);
	}
}
