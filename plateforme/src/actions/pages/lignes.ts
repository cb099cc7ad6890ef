import { acteurDe } from "../../socle/index.server.ts";
import { lignesEnCsv } from "../resultats/exporter.ts";
import type { Route } from "./+types/lignes.ts";
import { resultatsDe, telecharger } from "./resultats.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
	const { action, au, lignes } = await resultatsDe(acteurDe(context), params.action);
	const csv = lignesEnCsv(lignes, au, action.plan?.bras);
	return telecharger(csv, `action-${action.action}-lignes-au-${au}.csv`, "text/csv");
}
