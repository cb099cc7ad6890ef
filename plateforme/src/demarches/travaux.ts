import { type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { oublierLesSansDossier } from "./actes/oublier.ts";
import { purgerBrouillons } from "./actes/purger.ts";
import { rappelerBrouillons } from "./actes/rappeler.ts";

export const travauxDesDemarches: readonly Travail[] = [
	travail({
		file: "demarches.purger",
		cron: "35 0 * * *",
		faire: ({ organisme, quand }) => purgerBrouillons(plateforme(organisme, quand)),
	}),
	travail({
		file: "demarches.oublier-sans-dossier",
		cron: "45 0 * * *",
		faire: ({ organisme, quand }) => oublierLesSansDossier(plateforme(organisme, quand)),
	}),
	travail({
		file: "demarches.rappeler",
		cron: "15 8 * * *",
		faire: ({ organisme, quand }) => rappelerBrouillons(plateforme(organisme, quand)),
	}),
];
