import { and, eq, isNull, sql } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { perimetre } from "../lectures/perimetre.ts";
import { prise } from "../regles/traiter.ts";
import { sollicitations } from "../tables.ts";
import { appliquer } from "./appliquer.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { suivre } from "./verrouiller.ts";

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
			const pas = prise(ligne, acteur);
			if (pas) await appliquer(tx, acteur, suivre(ligne), pas);
			return { sollicitation: ligne.sollicitation };
		}),
	);
