import { data, redirect } from "react-router";
import { peutFaire } from "../../identite/index.server.ts";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { lireJour } from "../../socle/index.ts";
import { confirmer, renvoyer } from "../actes/relire.ts";
import { repondre } from "../actes/repondre.ts";
import { Decision } from "../composants/Decision.tsx";
import { lireDecision } from "../lectures/decision.ts";
import { textesDecision } from "../textes/decision.ts";
import type { Route } from "./+types/decision.ts";
import { numeroDe, saisieDe } from "./numero.ts";

export const handle = { console: true, actes: ["confirmer", "renvoyer", "suivre", "revoir"] };

export const meta = ({ params }: Route.MetaArgs) =>
	titre(textesDecision.titre(Number(params.decision)));

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.decision);
	const lu = await pourOrganisme(acteur.organisme, (tx) => lireDecision(tx, acteur, numero));
	if (!lu.ok) {
		if (lu.motif === "inconnue") throw data(textesDecision.refus.inconnue, { status: 404 });
		throw redirect(`/dossiers/${lu.dossier}`);
	}
	return {
		vue: lu.vue,
		peutRelire: peutFaire(acteur, "/decisions/:decision", "confirmer"),
		fait: new URL(request.url).searchParams.get("fait"),
	};
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const numero = numeroDe(params.decision);
	const formulaire = await request.formData();
	const saisie = saisieDe(formulaire);
	const acte = acteDe(context) ?? "";
	const { note = "" } = saisie;
	const le = lireJour(saisie.le ?? "");
	const fait =
		acte === "confirmer"
			? await confirmer(acteur, numero)
			: acte === "renvoyer"
				? await renvoyer(acteur, numero, note)
				: await repondre(acteur, numero, {
						le,
						issue: acte === "suivre" ? "suivie" : "autrement",
						note,
					});
	if (!fait.ok) return data({ motif: fait.motif, saisie }, { status: 422 });
	const suite = acte === "confirmer" || acte === "suivre" ? "prise" : acte;
	throw redirect(`/decisions/${numero}?fait=${suite}`, 303);
}

export default function PageDecision({ loaderData, actionData }: Route.ComponentProps) {
	return <Decision {...loaderData} suite={actionData} />;
}
