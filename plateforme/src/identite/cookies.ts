import { reglages } from "./reglages.ts";

/** « __Host- » makes browsers refuse the cookie unless it is secure and of this host alone. */
const enClair = () => !reglages()?.url.startsWith("https:");
const nomComplet = (nom: string) => (enClair() ? nom : `__Host-${nom}`);

export const SESSION = "session";
/** What is kept while someone signs in. */
export const CONNEXION = "connexion";
/** Who has signed in and must still choose between several offices. */
export const CHOIX = "choix";
/** Who came by FranceConnect for the first time, and must still say which file is theirs. */
export const PREMIERE = "premiere";

export function lireCookie(request: Request, nom: string): string | undefined {
	const cherche = `${nomComplet(nom)}=`;
	const trouve = (request.headers.get("cookie") ?? "")
		.split(";")
		.map((morceau) => morceau.trim())
		.find((morceau) => morceau.startsWith(cherche));
	return trouve?.slice(cherche.length) || undefined;
}

/** Without `duree`, in seconds, it goes with the browser. `Lax`: providers send people back by a link. */
export function poserCookie(nom: string, valeur: string, duree?: number): string {
	const fin = duree === undefined ? "" : `; Max-Age=${duree}`;
	const secure = enClair() ? "" : "; Secure";
	return `${nomComplet(nom)}=${valeur}; Path=/; HttpOnly; SameSite=Lax${secure}${fin}`;
}

export const oterCookie = (nom: string): string => poserCookie(nom, "", 0);
