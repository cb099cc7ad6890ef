import { type Fichiers, fichiersDe } from "../socle/index.server.ts";

let ouverts: { donnees: string; fichiers: Fichiers } | undefined;

/** Of this process: where its command or its test put the data. */
export function fichiersDesPieces(): Fichiers {
	const donnees = process.env.DROIT_OUVERT_DONNEES || "donnees";
	if (ouverts?.donnees !== donnees) ouverts = { donnees, fichiers: fichiersDe(donnees) };
	return ouverts.fichiers;
}
