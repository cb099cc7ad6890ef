import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { EngagementPublie } from "../engagements-2020.ts";
import { engagements } from "../tables.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";

/** A commitment from a day on: what has already arrived keeps its own. */
export const engager = (acteur: Acteur, engagement: EngagementPublie): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const [ajoute] = await tx
				.insert(engagements)
				.values({ organisme: acteur.organisme, ...engagement })
				.onConflictDoNothing()
				.returning({ engagement: engagements.engagement });
			if (!ajoute) throw new ActeRefuse("engagement-existant");
			await journaliser(tx, acteur, "engagement.ajouter", `engagement-${ajoute.engagement}`);
			return {};
		}),
	);
