import { lireCookie, SESSION } from "../cookies.ts";
import { connue } from "./memoire.ts";
import { lireJeton } from "./session.ts";

/** Names the session of a request, when it was valid lately: a made-up cookie has no name of its own. */
export function cleDeSession(request: Request): string | undefined {
	const jeton = lireJeton(lireCookie(request, SESSION));
	return jeton && connue(jeton.organisme, jeton.empreinte) ? jeton.empreinte : undefined;
}
