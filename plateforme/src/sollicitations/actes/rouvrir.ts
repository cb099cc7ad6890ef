import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { reouverture } from "../regles/traiter.ts";
import { appliquer } from "./appliquer.ts";
import { type Resultat, tenter } from "./resultat.ts";
import { suivre, type Vue, verrouiller } from "./verrouiller.ts";

export const rouvrir = (acteur: Acteur, vue: Vue, motif: string): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			await rouvrirDans(tx, acteur, vue, motif);
			return {};
		}),
	);

/** In the transaction of what comes back with it. Throws `ActeRefuse`. */
export async function rouvrirDans(
	tx: Transaction,
	acteur: Acteur,
	vue: Vue,
	motif: string,
): Promise<void> {
	const ligne = await verrouiller(tx, acteur, vue);
	await appliquer(tx, acteur, suivre(ligne), reouverture(ligne, motif));
}
