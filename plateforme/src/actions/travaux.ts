import { and, eq } from "drizzle-orm";
import { pourOrganisme, type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { ecrireATous } from "./actes/ecrire-au-lot.ts";
import { plans } from "./tables.ts";

export const travauxDesActions: readonly Travail[] = [
	travail<{ action: number }>({
		file: "actions.contacter",
		async faire({ organisme, donnees: { action }, quand, signal }) {
			await ecrireATous(plateforme(organisme, quand), action, signal);
		},
	}),
	travail({
		file: "actions.poursuivre",
		// Who could not be written to may be by now; the stopping rule is looked at again.
		cron: "20 7 * * *",
		async faire({ organisme, quand, signal }) {
			const enCours = await pourOrganisme(organisme, (tx) =>
				tx
					.select({ action: plans.action })
					.from(plans)
					.where(and(eq(plans.organisme, organisme), eq(plans.etat, "en-cours"))),
			);
			for (const { action } of enCours)
				if (action !== null) await ecrireATous(plateforme(organisme, quand), action, signal);
		},
	}),
];
