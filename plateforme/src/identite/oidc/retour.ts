/** Where to go once signed in: a page of ours, never a sign-in page, else the front door. */
export function retourSur(demande: string | null | undefined): string {
	const ici = "http://ici.invalid";
	if (!demande?.startsWith("/") || !URL.canParse(demande, ici)) return "/";
	const { origin, pathname, search } = new URL(demande, ici);
	if (origin !== ici || pathname.startsWith("//")) return "/";
	return /^\/(connexion|deconnexion|demonstration)(\/|$)/.test(pathname) ? "/" : pathname + search;
}
