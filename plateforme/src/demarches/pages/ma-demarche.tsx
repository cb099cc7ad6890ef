import { data } from "react-router";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { Parcours } from "../composants/Parcours.tsx";
import { textesRefus } from "../textes/refus.ts";
import type { Route } from "./+types/ma-demarche.ts";
import { ACTES } from "./actes.ts";
import { agir, voir } from "./parcours.server.ts";

export const handle = { actes: [...ACTES] };

/** What people answer stays between them and the office. */
export const headers = () => ({ "Cache-Control": "no-store" });

const adresse = (numero: string) => `/mes-demarches/${numero}`;

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const voulue = new URL(request.url).searchParams.get("question") ?? undefined;
	const vu = await voir(acteurDe(context), numeroDe(params.sienne), voulue);
	if (!vu.ok) throw data(textesRefus.page(vu.motif), { status: 404 });
	return { vue: vu.vue, sansDossier: acteurDe(context).dossier === undefined };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const suite = await agir(acteurDe(context), numeroDe(params.sienne), {
		acte: acteDe(context) ?? "",
		formulaire: await request.formData(),
		ici: adresse(params.sienne),
		apres: "/demarches",
	});
	return data(suite, { status: 422 });
}

/** 0 where there is none of that number. */
const numeroDe = (saisie: string) => (/^\d{1,12}$/.test(saisie) ? Number(saisie) : 0);

export default function PageMaDemarche({ loaderData, actionData, params }: Route.ComponentProps) {
	return (
		<Parcours
			adresse={adresse(params.sienne)}
			retour={loaderData.sansDossier ? "/mon-dossier" : "/demarches"}
			depot={
				loaderData.sansDossier ? `${adresse(params.sienne)}/documents` : "/mon-dossier/documents"
			}
			vue={actionData?.vue ?? loaderData.vue}
			refus={actionData?.motif && textesRefus.phrases[actionData.motif]}
		/>
	);
}
