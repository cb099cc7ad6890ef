import { acteurDe } from "../../socle/index.server.ts";
import { exporterConstats } from "../actes/exporter-constats.ts";
import { enCsv } from "../liste/csv.ts";
import { lireDemande } from "../liste/demande.ts";
import { selectionner } from "../liste/lister.ts";
import type { Route } from "./+types/export.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
	const { demande } = lireDemande(new URL(request.url).searchParams);
	const lignes = await exporterConstats(acteurDe(context), (toutes) =>
		selectionner(toutes, demande),
	);
	return new Response([...enCsv(lignes)].join(""), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="droits-non-demandes.csv"`,
			"Cache-Control": "no-store",
		},
	});
}
