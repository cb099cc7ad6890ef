import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteurDe, pourOrganisme } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { regler } from "../actes/regler.ts";
import { ReglagesDesDecisions } from "../composants/ReglagesDesDecisions.tsx";
import { lireReglages } from "../lectures/reglages.ts";
import { textesReglages } from "../textes/reglages.ts";
import type { Route } from "./+types/reglages.ts";
import { lireReglagesSaisis } from "./lire-reglages.ts";
import { saisieDe } from "./numero.ts";

export const handle = { console: true, actes: ["regler"] };

export const meta = () => titre(textesReglages.titre);

/** Without the seed: whoever knew it could know which decisions will be looked at again. */
export async function loader({ request, context }: Route.LoaderArgs) {
	const { organisme, quand } = acteurDe(context);
	const aujourdhui = jourDe(quand);
	const { graine: _, ...enVigueur } = await pourOrganisme(organisme, (tx) =>
		lireReglages(tx, organisme, aujourdhui),
	);
	return { aujourdhui, enVigueur, fait: new URL(request.url).searchParams.has("fait") };
}

export async function action({ request, context }: Route.ActionArgs) {
	const saisie = saisieDe(await request.formData());
	const lu = lireReglagesSaisis(saisie);
	if (!lu.ok) return data({ saisie, fautes: lu.fautes }, { status: 422 });
	const regle = await regler(acteurDe(context), lu.reglages);
	if (!regle.ok) return data({ saisie, fautes: ["depuis" as const] }, { status: 422 });
	throw redirect("/reglages/decisions?fait", 303);
}

export default function PageReglages({ loaderData, actionData }: Route.ComponentProps) {
	return <ReglagesDesDecisions {...loaderData} refus={actionData} />;
}
