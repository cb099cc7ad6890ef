import { data } from "react-router";
import { acteurDe } from "../../socle/index.server.ts";
import { lireLaSienne } from "../actes/lire-la-sienne.ts";
import { textesDecision } from "../textes/decision.ts";
import type { Route } from "./+types/ma-lettre.ts";
import { imprimerLettre } from "./imprimer.server.ts";
import { numeroDe } from "./numero.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const lue = await lireLaSienne(acteur, numeroDe(params.lettre));
	if (!lue?.notifieeLe) throw data(textesDecision.refus.inconnue, { status: 404 });
	const { decision, lettre, notifieeLe } = lue;
	return imprimerLettre({
		...{ organisme: acteur.organisme, decision, lettre, notifieeLe, matricule: null },
		dossier: acteur.dossier as number,
	});
}
