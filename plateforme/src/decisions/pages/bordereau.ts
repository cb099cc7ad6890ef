import { data } from "react-router";
import { acteurDe, journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { lireBordereau } from "../lectures/a-deposer.ts";
import { bordereauDuDepartement, bordereauNational } from "../suites/bordereau.ts";
import { textesDecision } from "../textes/decision.ts";
import type { Route } from "./+types/bordereau.ts";
import { numeroDe } from "./numero.ts";

/** A list as it left: the same bytes each time. That it was taken is in the journal. */
export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.bordereau);
	const lu = await pourOrganisme(acteur.organisme, async (tx) => {
		const trouve = await lireBordereau(tx, acteur.organisme, numero);
		if (trouve)
			await journaliser(tx, acteur, "decisions.telecharger", `bordereau-${numero}`, undefined);
		return trouve;
	});
	if (!lu) throw data(textesDecision.refus.inconnue, { status: 404 });
	const national = lu.bordereau.destinataire === "national";
	const csv = national ? bordereauNational(lu.lignes) : bordereauDuDepartement(lu.lignes);
	return new Response(csv, {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="bordereau-${numero}.csv"`,
			"Cache-Control": "no-store",
		},
	});
}
