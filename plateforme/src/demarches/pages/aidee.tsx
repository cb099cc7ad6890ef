import { data } from "react-router";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { Parcours } from "../composants/Parcours.tsx";
import { lireDemarchesAidees } from "../lectures/aidee.ts";
import { textesRefus } from "../textes/refus.ts";
import type { Route } from "./+types/aidee.ts";
import { ACTES } from "./actes.ts";
import { entierDe, pageDuMandat } from "./mandat.ts";
import { agir, voir } from "./parcours.server.ts";

export const handle = { actes: [...ACTES] };

export const headers = () => ({ "Cache-Control": "no-store" });

const liste = ({ mandat }: { mandat: string }) => `/aidant/${mandat}/demarches`;

export async function loader({ request, params, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const mandat = entierDe(params.mandat);
	const aidees = await lireDemarchesAidees(acteur, mandat);
	if (!aidees) throw pageDuMandat();
	const voulue = new URL(request.url).searchParams.get("question") ?? undefined;
	const vu = await voir({ ...acteur, mandat }, entierDe(params.sienne), voulue);
	if (!vu.ok) throw pageDuMandat();
	return { vue: vu.vue, depose: aidees.portees.includes("envoyer") };
}

export async function action({ request, params, context }: Route.ActionArgs) {
	const acteur = { ...acteurDe(context), mandat: entierDe(params.mandat) };
	const suite = await agir(acteur, entierDe(params.sienne), {
		acte: acteDe(context) ?? "",
		formulaire: await request.formData(),
		ici: `${liste(params)}/${params.sienne}`,
		apres: liste(params),
	});
	if (suite.motif === "mandat-fini" || suite.motif === "demande-inconnue") throw pageDuMandat();
	return data(suite, { status: 422 });
}

export default function PageAidee({ loaderData, actionData, params }: Route.ComponentProps) {
	const { vue, depose } = loaderData;
	return (
		<Parcours
			assistee="aidant"
			adresse={`${liste(params)}/${params.sienne}`}
			retour={liste(params)}
			depot={depose ? `/aidant/${params.mandat}/documents` : undefined}
			vue={actionData?.vue ?? vue}
			refus={actionData?.motif && textesRefus.phrases[actionData.motif]}
		/>
	);
}
