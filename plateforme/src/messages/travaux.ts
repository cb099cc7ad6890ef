import { type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { effacerMessages } from "./actes/effacer.ts";

export const travauxDesMessages: readonly Travail[] = [
	travail({
		file: "messages.effacer",
		cron: "20 2 * * *",
		faire: ({ organisme, quand }) => effacerMessages(plateforme(organisme, quand)),
	}),
];
