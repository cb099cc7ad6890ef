import { and, eq, isNull, sql } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { perimetre } from "../lectures/perimetre.ts";
import { sollicitations } from "../tables.ts";
import { consigner } from "./consigner.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { changer } from "./verrouiller.ts";

/**
 * The first of the queue that her team and skills can treat. Those that another transaction is
 * taking are passed over, so two agents never get the same one, and none waits for the other.
 */
export const prendreSuivante = (acteur: Acteur): Promise<Resultat<{ sollicitation: number }>> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const [ligne] = await tx
				.select()
				.from(sollicitations)
				.where(
					and(
						eq(sollicitations.organisme, acteur.organisme),
						sql`${sollicitations.etat} = 'a-traiter'`,
						isNull(sollicitations.prisPar),
						perimetre(acteur),
					),
				)
				.orderBy(sollicitations.rang, sollicitations.dateUtile, sollicitations.sollicitation)
				.limit(1)
				.for("update", { skipLocked: true });
			if (!ligne) throw new ActeRefuse("rien-a-prendre");
			await changer(tx, ligne, { prisPar: acteur.compte, prisLe: acteur.quand });
			await consigner(tx, acteur, ligne.sollicitation, "prise");
			return { sollicitation: ligne.sollicitation };
		}),
	);
