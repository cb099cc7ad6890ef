import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { decider } from "../actes/decider.ts";
import { Decider, SansDecision } from "../composants/Decider.tsx";
import { lireADecider } from "../lectures/a-decider.ts";
import { lireSaisie } from "../saisie.ts";
import { textesDecider } from "../textes/decider.ts";
import type { Route } from "./+types/decider.ts";
import { numeroDe, raisonDe, saisieDe } from "./numero.ts";

export const handle = { console: true, actes: ["etudier", "accorder", "refuser"] };

export const meta = ({ loaderData }: Route.MetaArgs) =>
	titre(textesDecider.titre(loaderData?.vue?.prestation ?? null, loaderData?.vue?.nature));

export async function loader({ params, context }: Route.LoaderArgs) {
	const sollicitation = numeroDe(params.sollicitation);
	const lu = await lireADecider(acteurDe(context), sollicitation);
	return lu.ok ? { vue: lu.vue } : { sollicitation, raison: raisonDe(lu.motif, lu.dossier) };
}

/** `etudier` shows again with what was said; the two others write what was shown, or say why not. */
export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const sollicitation = numeroDe(params.sollicitation);
	const formulaire = await request.formData();
	const saisie = lireSaisie(formulaire);
	const acte = acteDe(context);
	let motif: string | undefined;
	if (acte !== "etudier") {
		const sens = acte === "refuser" ? "refus" : "accord";
		const fait = await decider(acteur, sollicitation, sens, saisie);
		if (fait.ok) throw redirect(`/decisions/${fait.decision}?fait=${fait.etat}`, 303);
		motif = fait.motif;
	}
	const lu = await lireADecider(acteur, sollicitation, saisie);
	if (!lu.ok) {
		raisonDe(lu.motif, lu.dossier);
		throw redirect(`/sollicitations/${sollicitation}/decision`, 303);
	}
	const suite = { motif, saisie: saisieDe(formulaire) };
	return data({ vue: lu.vue, suite }, { status: motif ? 422 : 200 });
}

export default function PageDecider({ loaderData, actionData }: Route.ComponentProps) {
	const vue = actionData?.vue ?? loaderData.vue;
	return vue ? (
		<Decider vue={vue} suite={actionData?.suite} />
	) : (
		<SansDecision sollicitation={loaderData.sollicitation} raison={loaderData.raison} />
	);
}
