import { data } from "react-router";
import { estFournisseur } from "../fournisseur.ts";
import { entrer } from "../oidc/entrer.ts";
import type { Route } from "./+types/retour.ts";
import { suivre } from "./suivre.ts";

/** Where providers send people back. */
export async function loader({ params: { fournisseur }, request }: Route.LoaderArgs) {
	if (!estFournisseur(fournisseur)) throw data(null, { status: 404 });
	throw suivre(await entrer(request, fournisseur));
}

export default function Retour() {
	return null;
}
