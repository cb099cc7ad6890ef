import { data, redirect } from "react-router";
import type { Entree } from "../oidc/entrer.ts";
import { textes } from "../textes.ts";

const STATUTS = { perdue: 400, refus: 403, sansCompte: 403, inactif: 403 };

/** The answer to an entry: the page that was asked for, with its cookies, or a sentence. Thrown. */
export function suivre(entree: Entree) {
	if (!entree.ok) return data(textes.erreurs[entree.motif], { status: STATUTS[entree.motif] });
	const headers = new Headers();
	for (const cookie of entree.cookies) headers.append("Set-Cookie", cookie);
	return redirect(entree.vers, { status: 303, headers });
}
