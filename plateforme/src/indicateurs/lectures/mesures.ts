import { pourOrganisme } from "../../socle/index.server.ts";
import type { Jour } from "../../socle/index.ts";
import { indicateurs } from "../definitions.ts";
import type { Mesure } from "../indicateur.ts";
import { mesurer } from "../mesure/mesurer.ts";
import { retenir } from "./retenir.ts";

/** Ten minutes: a year of a whole office is seconds of reading, and nobody steers by the minute. */
const DUREE = 10 * 60_000;
const garder = retenir<Mesure[]>(DUREE, 50);

/** Every indicator of a year, as it was known at the end of a day. */
export const mesuresDeLAnnee = (organisme: string, annee: number, au: Jour): Promise<Mesure[]> =>
	garder(`${organisme} ${annee} ${au}`, () =>
		pourOrganisme(organisme, (tx) =>
			mesurer(tx, organisme, { indicateurs, ...periodeDeLAnnee(annee), au }),
		),
	);

export const periodeDeLAnnee = (annee: number) => ({
	debut: `${annee}-01-01`,
	fin: `${annee + 1}-01-01`,
});
