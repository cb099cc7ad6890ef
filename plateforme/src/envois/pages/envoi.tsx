import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { trancherEnvoi } from "../actes/trancher.ts";
import { Envoi } from "../composants/Envoi.tsx";
import { DECISIONS } from "../decisions.ts";
import { lireEnvoi } from "../lectures/lire.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/envoi.ts";

const { envoi: mots } = textes;

export const handle = { console: true, actes: DECISIONS };

export const meta = ({ params }: Route.MetaArgs) => titre(mots.titre(Number(params.envoi)));

export async function loader({ params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const numero = /^[1-9]\d{0,14}$/.test(params.envoi) ? Number(params.envoi) : undefined;
	const envoi = numero && (await lireEnvoi(acteur, numero));
	if (!envoi) throw data(mots.inconnu, { status: 404 });
	return envoi;
}

/** The act is one of those above: the request was judged before it came here. */
export async function action({ params, context }: Route.ActionArgs) {
	const decision = DECISIONS.find((connue) => connue === acteDe(context));
	if (!decision) throw data(null, { status: 400 });
	const tranche = await trancherEnvoi(acteurDe(context), Number(params.envoi), decision);
	if (!tranche.ok) return data(tranche, { status: 409 });
	return redirect(`/boite-d-envoi/${params.envoi}`, 303);
}

export default function PageEnvoi({ loaderData, actionData }: Route.ComponentProps) {
	return <Envoi envoi={loaderData} refus={actionData?.ok === false} />;
}
