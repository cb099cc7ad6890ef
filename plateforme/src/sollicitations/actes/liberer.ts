import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Ligne } from "../regles/pas.ts";
import { appliquer } from "./appliquer.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { suivre, type Vue, verrouiller } from "./verrouiller.ts";

/** Back to the queue; a manager may do it for someone who is away. */
export const liberer = (acteur: Acteur, vue: Vue): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const ligne = await verrouiller(tx, acteur, vue);
			if (ligne.etat === "traitee") throw new ActeRefuse("deja-traitee");
			exigerTenue(ligne, acteur);
			await relacher(tx, acteur, ligne);
			return {};
		}),
	);

/** In the transaction of a colleague who ends what another had taken: a second look, on a decision of theirs. */
export async function libererDans(tx: Transaction, acteur: Acteur, vue: Vue): Promise<void> {
	const ligne = await verrouiller(tx, acteur, vue);
	if (ligne.prisPar !== acteur.compte) await relacher(tx, acteur, ligne);
}

async function relacher(tx: Transaction, acteur: Acteur, ligne: Ligne): Promise<void> {
	if (ligne.prisPar === null) return;
	await appliquer(tx, acteur, suivre(ligne), {
		changements: { prisPar: null, prisLe: null },
		consigne: { nature: "liberee" },
	});
}

export function exigerTenue({ prisPar }: Ligne, { compte, roles }: Acteur): void {
	const autorise = prisPar === null || prisPar === compte || roles.includes("responsable");
	if (!autorise) throw new ActeRefuse("pas-a-vous");
}
