import { accesDe, avecClient, baseDEssai, installerBase, ouvrirBase } from "../socle/essais.ts";
import type { Base } from "../socle/index.server.ts";
import { creerComptesDeDemonstration } from "./demonstration/creer-comptes.ts";

export interface Maison {
	base: Base;
	/** As the administrator of the database, past every policy. */
	ordonner(ordre: string, valeurs?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
	fermer(): Promise<void>;
}

/** Two simulated offices with one person a role, on a real database that the process serves. */
export async function maisonDEssai(dossier: string): Promise<Maison> {
	const serveur = await baseDEssai(dossier);
	const base = ouvrirBase(accesDe(serveur, "application"));
	installerBase(base);
	const ordonner: Maison["ordonner"] = (ordre, valeurs = []) =>
		avecClient(accesDe(serveur, "administrateur"), (client) => client.query(ordre, valeurs));
	await ordonner("UPDATE organismes SET simule = true, decalage_jours = 2000");
	for (const organisme of ["ici", "ailleurs"]) await creerComptesDeDemonstration(base, organisme);
	return {
		base,
		ordonner,
		async fermer() {
			await base.fermer();
			await serveur.arreter();
		},
	};
}
