import { type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { prevenir } from "./annonces/prevenir.ts";
import { purgerCodes } from "./codes/purger.ts";

export const travauxDeLEspace: readonly Travail[] = [
	travail({
		file: "espace.prevenir",
		cron: "*/10 * * * *",
		async faire({ organisme, quand, signal }) {
			while (!signal.aborted && (await prevenir(plateforme(organisme, quand))) > 0);
		},
	}),
	travail({
		file: "espace.purger-codes",
		cron: "35 0 * * *",
		faire: ({ organisme, quand }) => purgerCodes(plateforme(organisme, quand)),
	}),
];
