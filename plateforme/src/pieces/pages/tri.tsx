import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import { Tri } from "../composants/Tri.tsx";
import { lireTri, suivanteATrier } from "../lectures/tri.ts";
import { textesTri } from "../textes/tri.ts";
import type { Route } from "./+types/tri.ts";
import { ACTES_DU_TRI } from "./actes.ts";
import { saisieDe, trier } from "./faire.server.ts";
import { entierDe } from "./servir.server.ts";

export const handle = { console: true, actes: [...ACTES_DU_TRI] };

export const meta = () => titre(textesTri.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const acteur = acteurDe(context);
	const adresse = new URL(request.url).searchParams;
	const choisie = entierDe(adresse.get("p") ?? undefined) || undefined;
	return {
		...(await lireTri(acteur, choisie)),
		aujourdhui: jourDe(acteur.quand),
		fait: adresse.get("fait"),
	};
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	const formulaire = await request.formData();
	const acte = ACTES_DU_TRI.find((connu) => connu === acteDe(context));
	if (!acte) throw data(textesTri.inconnue, { status: 404 });
	const fait = await trier(acteur, acte, formulaire);
	if (!fait.ok) {
		const refus = { acte, motif: fait.motif, saisie: saisieDe(formulaire) };
		return data(refus, { status: 422 });
	}
	const piece = entierDe(String(formulaire.get("piece")));
	const montrer = fait.pieces?.[0] ?? (await suivanteATrier(acteur, piece));
	throw redirect(montrer ? `/pieces?p=${montrer}&fait=${acte}` : `/pieces?fait=${acte}`, 303);
}

export default function PageTri({ loaderData, actionData }: Route.ComponentProps) {
	return <Tri {...loaderData} refus={actionData} />;
}
