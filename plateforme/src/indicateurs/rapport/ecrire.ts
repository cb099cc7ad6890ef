import type { DonneesRapport } from "./donnees.ts";

/** The report in one file. Drawing it loads a library that the other commands do without. */
export async function fichierDuRapport(donnees: DonneesRapport): Promise<string> {
	const { fichierDuRapport } = await import("./fichier.ts");
	return fichierDuRapport(donnees);
}
