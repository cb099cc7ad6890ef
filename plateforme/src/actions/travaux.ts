import { and, eq } from "drizzle-orm";
import { pourOrganisme, type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { ecrireAuLot } from "./actes/ecrire-au-lot.ts";
import { plans } from "./tables.ts";

export const travauxDesActions: readonly Travail[] = [
	travail<{ action: number }>({
		file: "actions.contacter",
		async faire({ organisme, donnees: { action }, quand, signal }) {
			const acteur = plateforme(organisme, quand);
			while (!signal.aborted && !(await ecrireAuLot(acteur, action)).fini);
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
				while (
					action !== null &&
					!signal.aborted &&
					!(await ecrireAuLot(plateforme(organisme, quand), action)).fini
				);
		},
	}),
];
