import { resolve } from "node:path";
import { Empechement } from "../socle/operateur.ts";

export function unDossier(commande: string, [dossier, ...reste]: string[]): string {
	if (dossier && !dossier.startsWith("-") && reste.length === 0) return resolve(dossier);
	throw new Empechement(`Usage : droit-ouvert ${commande} DOSSIER`);
}
