import { acteurDe } from "../../socle/index.server.ts";
import { resultatsEnJson } from "../resultats/exporter.ts";
import type { Route } from "./+types/resultats.ts";
import { resultatsDe, telecharger } from "./resultats.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
	const lus = await resultatsDe(acteurDe(context), params.action);
	const json = `${JSON.stringify(resultatsEnJson(lus), null, 2)}\n`;
	return telecharger(json, `action-${lus.action.action}-au-${lus.au}.json`, "application/json");
}
