import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { attente, type DemandeDePieces } from "../regles/attendre.ts";
import { appliquer } from "./appliquer.ts";
import { type Resultat, tenter } from "./resultat.ts";
import { suivreAttentes, type Vue, verrouiller } from "./verrouiller.ts";

/** The clock stops until what is missing comes, or the deadline. */
export const mettreEnPause = (
	acteur: Acteur,
	vue: Vue,
	demande: DemandeDePieces,
): Promise<Resultat<{ promesse: string | null }>> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, (tx) => mettreEnPauseDans(tx, acteur, vue, demande)),
	);

/** In the transaction of whoever asks for documents. Throws `ActeRefuse`. */
export async function mettreEnPauseDans(
	tx: Transaction,
	acteur: Acteur,
	vue: Vue,
	demande: DemandeDePieces,
): Promise<{ promesse: string | null }> {
	const suivi = await suivreAttentes(tx, await verrouiller(tx, acteur, vue));
	const pas = attente(suivi, acteur, demande);
	const { promesse } = (await appliquer(tx, acteur, suivi, pas)).ligne;
	return { promesse };
}
