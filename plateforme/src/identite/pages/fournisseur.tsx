import { data, redirect } from "react-router";
import { estFournisseur } from "../fournisseur.ts";
import { commencer } from "../oidc/commencer.ts";
import { textes } from "../textes.ts";
import type { Route } from "./+types/fournisseur.ts";

/** Sends the person to their provider, or says why that cannot be. */
export async function loader({ params: { fournisseur }, request }: Route.LoaderArgs) {
	const { absent, injoignable, perdue } = textes.erreurs;
	if (fournisseur === "perdue") throw data(perdue, { status: 400 });
	if (!estFournisseur(fournisseur)) throw data(null, { status: 404 });
	const retour = new URL(request.url).searchParams.get("retour");
	const depart = await commencer(fournisseur, retour).catch(() => {
		throw data(injoignable, { status: 503 });
	});
	if (!depart) throw data(absent, { status: 404 });
	throw redirect(depart.adresse, { headers: { "Set-Cookie": depart.cookie } });
}

export default function Depart() {
	return null;
}
