import { data, redirect } from "react-router";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { lireDecision } from "../lectures/decision.ts";
import { textesDecision } from "../textes/decision.ts";
import type { Route } from "./+types/lettre.ts";
import { imprimerLettre } from "./imprimer.server.ts";
import { numeroDe } from "./numero.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.decision);
	const lu = await pourOrganisme(acteur.organisme, (tx) => lireDecision(tx, acteur, numero));
	if (!lu.ok && lu.motif !== "inconnue") throw redirect(`/dossiers/${lu.dossier}`);
	if (!lu.ok || !lu.vue.lettre || !lu.vue.notifieeLe)
		throw data(textesDecision.refus.inconnue, { status: 404 });
	const { decision, dossier, matricule, lettre, notifieeLe } = lu.vue;
	const { organisme } = acteur;
	return imprimerLettre({ organisme, decision, dossier, matricule, lettre, notifieeLe });
}
