import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
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
		pourOrganisme(acteur.organisme, async (tx) => {
			const { action: nouvelle, trace } = actionLancee(acteur, demande);
			const [ecrite] = await tx
				.insert(actions)
				.values({ organisme: acteur.organisme, ...nouvelle })
				.onConflictDoNothing()
				.returning({ action: actions.action });
			if (!ecrite) throw new ActeRefuse<MotifAction>("action-deja-lancee");
			const objet = `action-${ecrite.action}`;
			await journaliser(tx, acteur, trace.acte, objet, motifDe(trace.faits));
			return ecrite;
		}),
	);
