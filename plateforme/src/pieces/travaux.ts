import { type Travail, travail } from "../socle/index.server.ts";
import { plateforme } from "../socle/index.ts";
import { purgerEnvois } from "./depot/avancer.ts";

export const travauxDesPieces: readonly Travail[] = [
	travail({
		file: "pieces.purger",
		cron: "35 * * * *",
		faire: ({ organisme, quand }) => purgerEnvois(plateforme(organisme, quand)),
	}),
];
