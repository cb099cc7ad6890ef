import { type Memoire, memoires } from "../reprise/essais.ts";
import { charger, jouer } from "../reprise/index.server.ts";
import type { Reprise } from "../reprise/index.ts";
import { accesDe, avecClient, baseDEssai, installerBase, ouvrirBase } from "../socle/essais.ts";
import { accueillir, type Passe } from "./peupler.ts";

/**
 * For the tests of who makes a past: the same one in two offices of a database of its own, in bulk
 * and through the acts, and what each holds of it afterwards. `recits`: the stories, each time anew.
 */
export async function vivreDeuxFois(
	donnees: string,
	passe: Omit<Passe, "organisme" | "recits" | "valeurs">,
	recits: () => Reprise["recits"],
): Promise<{ enMasse: Memoire[]; parLesActes: Memoire[] }> {
	const serveur = await baseDEssai(donnees);
	const base = ouvrirBase(accesDe(serveur, "application"), 8);
	installerBase(base);
	try {
		const acces = {
			chargement: accesDe(serveur, "chargement"),
			application: accesDe(serveur, "application"),
			proprietaire: accesDe(serveur, "proprietaire"),
		};
		const { actions } = passe;
		await accueillir(acces, { ...passe, organisme: "en-masse" });
		await avecClient(acces.proprietaire, (client) =>
			charger(client, { organisme: "en-masse", actions, recits: recits() }),
		);
		await accueillir(acces, { ...passe, organisme: "par-les-actes" });
		await jouer({ organisme: "par-les-actes", actions, recits: recits() });
		return await avecClient(accesDe(serveur, "administrateur"), async (client) => ({
			enMasse: await memoires(client, "en-masse"),
			parLesActes: await memoires(client, "par-les-actes"),
		}));
	} finally {
		installerBase(undefined);
		await base.fermer();
		await serveur.arreter();
	}
}
