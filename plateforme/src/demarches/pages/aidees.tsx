import { data, redirect } from "react-router";
import { acteurDe } from "../../socle/index.server.ts";
import { commencer } from "../actes/commencer.ts";
import { DemarchesAidees } from "../composants/DemarchesAidees.tsx";
import { lireDemarchesAidees } from "../lectures/aidee.ts";
import { textesPages } from "../textes/pages.ts";
import { textesRefus } from "../textes/refus.ts";
import type { Route } from "./+types/aidees.ts";
import { entierDe, pageDuMandat } from "./mandat.ts";

export const handle = { actes: ["commencer"] };

export const headers = () => ({ "Cache-Control": "no-store" });

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const vues = await lireDemarchesAidees(acteurDe(context), entierDe(params.mandat));
	if (!vues) throw pageDuMandat();
	const fait = new URL(request.url).searchParams.get("fait");
	return { vues, dit: fait === "abandonner" ? textesPages.aidant.efface : undefined };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const mandat = entierDe(params.mandat);
	const vues = await lireDemarchesAidees(acteur, mandat);
	if (!vues) throw pageDuMandat();
	const demarche = String((await request.formData()).get("demarche") ?? "");
	const fait = await commencer({ ...acteur, mandat }, { demarche, dossier: vues.dossier });
	if (!fait.ok) return data({ motif: fait.motif }, { status: 422 });
	throw redirect(`/aidant/${mandat}/demarches/${fait.demande}`, 303);
}

export default function PageAidees({ loaderData, actionData }: Route.ComponentProps) {
	const { vues, dit } = loaderData;
	return (
		<DemarchesAidees
			{...vues}
			dit={dit}
			refus={actionData && textesRefus.phrases[actionData.motif]}
		/>
	);
}
