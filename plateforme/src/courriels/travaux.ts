import { type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { effacerCourriels } from "./actes/effacer.ts";

export const travauxDesCourriels: readonly Travail[] = [
	travail({
		file: "courriels.effacer",
		cron: "30 2 * * *",
		faire: ({ organisme, quand }) => effacerCourriels(plateforme(organisme, quand)),
	}),
];
