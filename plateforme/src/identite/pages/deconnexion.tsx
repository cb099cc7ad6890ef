import { redirect } from "react-router";
import { lireCookie, oterCookie, SESSION } from "../cookies.ts";
import { adresseDeSortie } from "../oidc/sortir.ts";
import { lireSession } from "../sessions/lire.ts";
import { fermerSession } from "../sessions/ouvrir.ts";
import type { Route } from "./+types/deconnexion.ts";

/** Nothing is done by reading it: a link from elsewhere signs nobody out. */
export const loader = () => redirect("/");

export async function action({ request }: Route.ActionArgs) {
	const cookie = lireCookie(request, SESSION);
	const session = await lireSession(cookie);
	const fermee = cookie ? await fermerSession(cookie) : undefined;
	const vers = session ? await adresseDeSortie(session.fournisseur, fermee?.jetonFournisseur) : "/";
	return redirect(vers, { status: 303, headers: { "Set-Cookie": oterCookie(SESSION) } });
}
