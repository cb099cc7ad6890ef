import { data } from "react-router";
import { acteurDe } from "../../socle/index.server.ts";
import { exporterDonnees } from "../copie/exporter.ts";
import { textesMonDossier } from "../textes/mon-dossier.ts";
import type { Route } from "./+types/donnees-json.ts";

export async function loader({ context }: Route.LoaderArgs) {
	const lu = await exporterDonnees(acteurDe(context));
	if (!lu) throw data(textesMonDossier.sansDossier, { status: 404 });
	return new Response(`${JSON.stringify(lu, null, "\t")}\n`, {
		headers: {
			"Content-Type": "application/json; charset=utf-8",
			"Content-Disposition": `attachment; filename="mes-donnees-${lu.le.slice(0, 10)}.json"`,
			"Cache-Control": "no-store",
		},
	});
}
