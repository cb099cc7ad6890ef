import { data } from "react-router";
import { ContexteCadre, PageQuestion } from "../../questionnaire/index.ts";
import { contexteDu } from "../calendrier.ts";
import { Accueil } from "../composants/Accueil.tsx";
import { CADRE } from "../composants/cadre.ts";
import { PageResultat } from "../composants/PageResultat.tsx";
import { repondre } from "../parcours/ecran.ts";
import { presenter } from "../resultat/presenter.ts";
import type { Route } from "./+types/mes-droits.ts";

/** What people answer stays between them and this page: neither kept by us nor by their browser. */
export const headers = () => ({ "Cache-Control": "no-store" });

export async function action({ request }: Route.ActionArgs) {
	const contexte = contexteDu(new Date());
	const formulaire = await request.formData().catch(() => new FormData());
	const ecran = repondre(formulaire, contexte);
	if (ecran.type === "resultat") return data(presenter(ecran, contexte));
	return data(ecran, { status: ecran.erreurs.length > 0 ? 422 : 200 });
}

export default function MesDroits({ actionData }: Route.ComponentProps) {
	if (!actionData) return <Accueil />;
	return (
		<ContexteCadre value={CADRE}>
			{actionData.type === "resultat" ? (
				<PageResultat {...actionData} />
			) : (
				<PageQuestion {...actionData} />
			)}
		</ContexteCadre>
	);
}
