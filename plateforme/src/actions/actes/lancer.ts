import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Resultat } from "../../sollicitations/index.ts";
import { actionLancee, type MotifAction, type NouvelleAction } from "../regles.ts";
import { actions } from "../tables.ts";

export const lancer = (
	acteur: Acteur,
	demande: NouvelleAction,
): Promise<Resultat<{ action: number }, MotifAction>> =>
	tenter<{ action: number }, MotifAction>(() =>
		pourOrganisme(acteur.organisme, async (tx) => ({
			action: await lancerDans(tx, acteur, demande),
		})),
	);

/** In the transaction of whoever launches; its number. Throws `ActeRefuse`. */
export async function lancerDans(
	tx: Transaction,
	acteur: Acteur,
	demande: NouvelleAction,
): Promise<number> {
	const { action: nouvelle, trace } = actionLancee(acteur, demande);
	const [ecrite] = await tx
		.insert(actions)
		.values({ organisme: acteur.organisme, ...nouvelle })
		.onConflictDoNothing()
		.returning({ action: actions.action });
	if (!ecrite) throw new ActeRefuse<MotifAction>("action-deja-lancee");
	await journaliser(tx, acteur, trace.acte, `action-${ecrite.action}`, motifDe(trace.faits));
	return ecrite.action;
}
