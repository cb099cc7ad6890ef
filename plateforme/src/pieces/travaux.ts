import { type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { effacerPieces } from "./actes/effacer.ts";
import { effacerContenus } from "./actes/effacer-contenus.ts";
import { purgerEnvois } from "./depot/avancer.ts";

export const travauxDesPieces: readonly Travail[] = [
	travail({
		file: "pieces.purger",
		cron: "35 * * * *",
		faire: ({ organisme, quand }) => purgerEnvois(plateforme(organisme, quand)),
	}),
	travail({
		file: "pieces.effacer",
		cron: "40 2 * * *",
		faire: ({ organisme, quand }) => effacerPieces(plateforme(organisme, quand)),
	}),
	// Later than an hour after it: a content that was kept again just then waits for the next run.
	travail({
		file: "pieces.effacer-contenus",
		cron: "45 * * * *",
		faire: ({ organisme, quand }) => effacerContenus(plateforme(organisme, quand)),
	}),
];
