import { data, redirect } from "react-router";
import { titre } from "../../interface/index.ts";
import { acteDe, acteurDe } from "../../socle/index.server.ts";
import { LETTRES_MAX, posterLot, preparerLot } from "../actes/lots.ts";
import { Courriers } from "../composants/Courriers.tsx";
import { listerLots } from "../lectures/lots.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/courriers.ts";

const { courriers: mots } = textes;

export const handle = { console: true, actes: ["preparer", "poster"] };

export const meta = () => titre(mots.titre);

export async function loader({ request, context }: Route.LoaderArgs) {
	const fait = new URL(request.url).searchParams.get("fait");
	return { fait, max: LETTRES_MAX, ...(await listerLots(acteurDe(context))) };
}

export async function action({ request, context }: Route.ActionArgs) {
	const acteur = acteurDe(context);
	if (acteDe(context) === "preparer") {
		const prepare = await preparerLot(acteur);
		if (!prepare.ok) return data({ motif: prepare.motif }, { status: 409 });
		return redirect(`/boite-d-envoi/courriers?fait=${prepare.lot}`, 303);
	}
	const formulaire = await request.formData();
	const lot = Number(formulaire.get("lot"));
	const retirees = Number(formulaire.get("retirees") ?? 0);
	if (!Number.isSafeInteger(lot) || lot < 1) throw data(mots.inconnu, { status: 404 });
	const poste = await posterLot(acteur, lot, retirees);
	if (poste.ok) return redirect("/boite-d-envoi/courriers?fait=poste", 303);
	if (poste.motif === "inconnu") throw data(mots.inconnu, { status: 404 });
	return data({ motif: poste.motif, lot }, { status: 409 });
}

export default function PageCourriers({ loaderData, actionData }: Route.ComponentProps) {
	return <Courriers {...loaderData} refus={actionData} />;
}
