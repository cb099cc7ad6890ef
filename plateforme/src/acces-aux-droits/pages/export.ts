import { acteurDe } from "../../socle/index.server.ts";
import { lireOrganismePour } from "../lectures/pour.server.ts";
import { enCsv } from "../liste/csv.ts";
import { lireDemande } from "../liste/demande.ts";
import { selectionner } from "../liste/lister.ts";
import type { Route } from "./+types/export.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
	const organisme = await lireOrganismePour(acteurDe(context));
	const { demande } = lireDemande(new URL(request.url).searchParams);
	const lignes = organisme ? selectionner(organisme.lignes, demande) : [];
	return new Response([...enCsv(lignes)].join(""), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="droits-non-demandes.csv"`,
			"Cache-Control": "no-store",
		},
	});
}
