import { type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { SUIVRE } from "./actes/conclure-reperage.ts";
import { LANCER } from "./actes/demander-reperage.ts";
import { examinerLots } from "./actes/examiner-lot.ts";
import { EXAMINER, lancerReperage } from "./actes/lancer-reperage.ts";
import { purgerConstats } from "./actes/purger-constats.ts";
import { suivreConstats } from "./actes/suivre-constats.ts";
import { ouvrirAtelier } from "./reperage/atelier.ts";

export const travauxDeLAccesAuxDroits: readonly Travail[] = [
	travail<{ portee?: "complet" | "changes" }>({
		file: LANCER,
		// Before the agents come, once the imports of the night are in.
		cron: "30 5 * * *",
		async faire({ organisme, donnees: { portee = "changes" }, quand }) {
			await lancerReperage(plateforme(organisme, quand), { portee, parTravaux: true });
		},
	}),
	travail<{ reperage: number }>({
		file: EXAMINER,
		async faire({ organisme, donnees: { reperage }, quand, signal }) {
			const atelier = ouvrirAtelier(1);
			try {
				await examinerLots(plateforme(organisme, quand), reperage, atelier, signal);
			} finally {
				await atelier.fermer();
			}
		},
	}),
	travail({
		file: SUIVRE,
		async faire({ organisme, quand, signal }) {
			while (!signal.aborted && (await suivreConstats(plateforme(organisme, quand))));
		},
	}),
	travail({
		file: "constats.purger",
		cron: "15 5 * * *",
		faire: ({ organisme, quand }) => purgerConstats(plateforme(organisme, quand)),
	}),
];
