import { compter } from "../../socle/index.ts";

/** What the command says that takes e-mails kept as files. */
export const textesReprise = {
	usage: "Usage : droit-ouvert courriels FICHIER|DOSSIER… [--organisme ID]",
	echec: (fichier: string, pourquoi: string) => `${fichier} n’a pas pu être pris : ${pourquoi}`,
	bilan: ({ pris, deja, echecs }: { pris: number; deja: number; echecs: number }) =>
		`${compter(pris, "courriel pris", "courriels pris")}, ${deja} déjà là, ${echecs} en échec.`,
};
