import { acteurDe } from "../../socle/index.server.ts";
import { lirePanneau } from "../lectures/panneau.ts";
import { enCsv } from "../liste/csv.ts";
import { lireDemande } from "../liste/demande.ts";
import { selectionner } from "../liste/lister.ts";
import type { Route } from "./+types/export.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
	const panneau = await lirePanneau(acteurDe(context));
	const { demande } = lireDemande(new URL(request.url).searchParams);
	const lignes = panneau ? selectionner(panneau.lignes, demande) : [];
	return new Response([...enCsv(lignes)].join(""), {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="droits-non-demandes.csv"`,
			"Cache-Control": "no-store",
		},
	});
}
