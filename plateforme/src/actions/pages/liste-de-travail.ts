import { data } from "react-router";
import { acteurDe } from "../../socle/index.server.ts";
import { exporterListe } from "../actes/exporter-liste.ts";
import { listeEnCsv } from "../resultats/liste-en-csv.ts";
import { textesInconnue } from "../textes/inconnue.ts";
import type { Route } from "./+types/liste-de-travail.ts";
import { numeroDe } from "./formulaires.server.ts";
import { telecharger } from "./resultats.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
	const numero = numeroDe(params.action);
	const liste = numero === undefined ? undefined : await exporterListe(acteurDe(context), numero);
	if (!liste) throw data(textesInconnue.action, { status: 404 });
	return telecharger(listeEnCsv(liste), `action-${liste.action}-liste.csv`, "text/csv");
}
