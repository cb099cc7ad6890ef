import { type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { purger } from "./actes/purger.ts";

export const travauxDesPermanences: readonly Travail[] = [
	travail({
		file: "permanences.purger",
		cron: "25 0 * * *",
		faire: ({ organisme, quand }) => purger(plateforme(organisme, quand)),
	}),
];
