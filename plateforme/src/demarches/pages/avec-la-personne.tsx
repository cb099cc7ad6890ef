import { data, redirect } from "react-router";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { Parcours } from "../composants/Parcours.tsx";
import { textesRefus } from "../textes/refus.ts";
import type { Route } from "./+types/avec-la-personne.ts";
import { ACTES } from "./actes.ts";
import { agir, voir } from "./parcours.server.ts";

export const handle = { console: true, actes: [...ACTES] };

export const headers = () => ({ "Cache-Control": "no-store" });

const ici = ({ dossier, demande }: { dossier: string; demande: string }) =>
	`/dossiers/${dossier}/demarches/${demande}`;

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const voulue = new URL(request.url).searchParams.get("question") ?? undefined;
	const vu = await voir(acteurDe(context), Number(params.demande) || 0, voulue);
	if (!vu.ok && (vu.motif === "justification" || vu.motif === "reserve"))
		throw redirect(`/dossiers/${params.dossier}`);
	if (!vu.ok) throw data(textesRefus.page(vu.motif), { status: 404 });
	return { vue: vu.vue };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const suite = await agir(acteurDe(context), Number(params.demande) || 0, {
		acte: acteDe(context) ?? "",
		formulaire: await request.formData(),
		ici: ici(params),
		apres: `/dossiers/${params.dossier}/demarches`,
	});
	return data(suite, { status: 422 });
}

export default function PageAvecLaPersonne({
	loaderData,
	actionData,
	params,
}: Route.ComponentProps) {
	return (
		<Parcours
			assistee="agent"
			retour={`/dossiers/${params.dossier}/demarches`}
			adresse={ici(params)}
			vue={actionData?.vue ?? loaderData.vue}
			refus={actionData?.motif && textesRefus.phrases[actionData.motif]}
		/>
	);
}
