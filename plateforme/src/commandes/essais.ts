import { lireAction, lireResultats, type ResultatsLus } from "../actions/index.server.ts";
import { mesurer } from "../indicateurs/index.server.ts";
import { type Memoire, memoires } from "../reprise/essais.ts";
import { charger, jouer } from "../reprise/index.server.ts";
import type { Reprise } from "../reprise/index.ts";
import {
	accesDe,
	avecClient,
	baseDEssai,
	installerBase,
	ouvrirBase,
	pourOrganisme,
} from "../socle/essais.ts";
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

export interface ActionsVues {
	/** By the number of the action. */
	resultats: Record<number, ResultatsLus>;
	/** Values of the indicators of the year, in all and by part: « asf-demandes », « asf-demandes telephone ». */
	indicateurs: Record<string, number | null>;
}

/** The same past, in bulk, and what its actions gave by that day, as the pages and the indicators count it. */
export async function suivreActions(
	donnees: string,
	passe: Omit<Passe, "organisme" | "valeurs">,
	voulues: readonly number[],
): Promise<ActionsVues> {
	const organisme = "ici-2020";
	const serveur = await baseDEssai(donnees);
	const base = ouvrirBase(accesDe(serveur, "application"), 4);
	installerBase(base);
	try {
		const acces = {
			chargement: accesDe(serveur, "chargement"),
			application: accesDe(serveur, "application"),
			proprietaire: accesDe(serveur, "proprietaire"),
		};
		await accueillir(acces, { ...passe, organisme });
		await avecClient(acces.proprietaire, (client) => charger(client, { ...passe, organisme }));
		await avecClient(acces.proprietaire, (client) => client.query("ANALYZE"));
		return await pourOrganisme(organisme, async (tx) => {
			const resultats: Record<number, ResultatsLus> = {};
			for (const numero of voulues) {
				const action = await lireAction(tx, organisme, numero);
				if (action) resultats[numero] = await lireResultats(tx, organisme, action, passe.jour);
			}
			const annee = passe.jour.slice(0, 4);
			const periode = {
				debut: `${Number(annee) - 1}-01-01`,
				fin: `${annee}-01-01`,
				au: passe.jour,
			};
			const mesures = await mesurer(tx, organisme, periode);
			const indicateurs = Object.fromEntries(
				mesures.flatMap(({ indicateur, valeur, modalites }) => [
					[indicateur.id, valeur],
					...modalites.map((m) => [`${indicateur.id} ${m.modalite}`, m.valeur]),
				]),
			);
			return { resultats, indicateurs };
		});
	} finally {
		installerBase(undefined);
		await base.fermer();
		await serveur.arreter();
	}
}
