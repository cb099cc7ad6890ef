import type { Transaction } from "../../socle/index.server.ts";
import { indicateurs as tous } from "../definitions.ts";
import type { Source } from "../faits/relations.ts";
import type { Indicateur, Mesure } from "../indicateur.ts";
import { lirePrecedentes } from "./precedentes.ts";
import { lireSommes, type Periode } from "./sommes.ts";
import { assembler } from "./valeur.ts";

export interface AMesurer extends Periode {
	/** All of them unless told. */
	indicateurs?: readonly Indicateur[];
	/** What the tables say, or what the journal alone tells again: the same, and much slower. */
	source?: Source;
}

/** The indicators of an office over a period, as they were known on a day, in the order asked for. */
export async function mesurer(
	tx: Transaction,
	organisme: string,
	{ indicateurs = tous, source = "tables", ...periode }: AMesurer,
): Promise<Mesure[]> {
	const { debut, fin, au } = periode;
	const bornes = { debut, fin, au };
	const sommes = await lireSommes(tx, organisme, indicateurs, bornes, source);
	const precedentesDe = await lirePrecedentes(tx, organisme, indicateurs, bornes, source);
	return indicateurs.map((indicateur) => ({
		...assembler(indicateur, bornes, sommes),
		...precedentesDe(indicateur),
	}));
}
