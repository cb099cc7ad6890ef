import { type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { reprendreEcheances } from "./actes/reprendre.ts";

export const travauxDesSollicitations: readonly Travail[] = [
	travail({
		file: "sollicitations.reprendre-echeances",
		// A person has until midnight.
		cron: "5 0 * * *",
		async faire({ organisme, quand, signal }) {
			while (!signal.aborted && (await reprendreEcheances(plateforme(organisme, quand))) > 0);
		},
	}),
];
