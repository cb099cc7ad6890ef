import { indexDuLot } from "../courriers/index-du-lot.ts";
import type { Route } from "./+types/liste-du-lot.ts";
import { enFichier, lotImprime } from "./lot.server.ts";

/** Which letter is on which page, for a French spreadsheet. */
export async function loader({ params, context }: Route.LoaderArgs) {
	const { lot, lettres, pages } = await lotImprime(context, params.lot);
	return enFichier(indexDuLot(lot, lettres, pages), "text/csv; charset=utf-8", `lot-${lot}.csv`);
}
