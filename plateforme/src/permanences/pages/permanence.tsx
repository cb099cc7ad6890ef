import { data } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { conservationAu } from "../../sollicitations/index.ts";
import { Permanence } from "../composants/Permanence.tsx";
import { textesEntretien } from "../textes/entretien.ts";
import type { Route } from "./+types/permanence.ts";
import { faire, type Vue } from "./faire.server.ts";

export const handle = { console: true, actes: ["repondre", "transmettre", "retirer"] };

export const meta = () => titre(textesEntretien.titre);

/** What people answer stays between them and this page. */
export const headers = () => ({ "Cache-Control": "no-store" });

export function loader({ context }: Route.LoaderArgs) {
	const aujourdhui = jourDe(acteurDe(context).quand);
	return { aujourdhui, conservation: conservationAu(aujourdhui) };
}

export async function action({ request, context }: Route.ActionArgs) {
	const formulaire = await request.formData();
	const vue = await faire(acteurDe(context), acteDe(context) ?? "", formulaire);
	return data(vue, { status: refusee(vue) ? 422 : 200 });
}

function refusee(vue: Vue): boolean {
	if (vue.type === "question") return vue.erreurs.length > 0;
	return vue.motif !== undefined || (vue.type === "fiche" && vue.fautes !== undefined);
}

export default function PagePermanence({ loaderData, actionData }: Route.ComponentProps) {
	return <Permanence {...loaderData} vue={actionData} />;
}
