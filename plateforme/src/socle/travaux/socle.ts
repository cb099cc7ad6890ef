import { dossierDonnees } from "../base/dossier.ts";
import { publierTetes } from "../journal/publier.ts";
import { sceller } from "../journal/sceller.ts";
import { type Travail, travail } from "./travail.ts";

/** The jobs of the ground itself. */
export const travauxDuSocle: readonly Travail[] = [
	travail({
		file: "journal.sceller",
		cron: "* * * * *",
		// The next minute's does what this one did not.
		reprises: 0,
		dureeMax: 600,
		async faire({ organisme, signal }) {
			while (!signal.aborted && (await sceller(organisme)) > 0);
			await publierTetes(dossierDonnees(), organisme);
		},
	}),
];
