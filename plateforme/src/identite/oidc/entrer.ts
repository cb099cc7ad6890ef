import { CHOIX, CONNEXION, lireCookie, oterCookie, poserCookie, SESSION } from "../cookies.ts";
import type { Fournisseur } from "../fournisseur.ts";
import { organismesPresents } from "../lectures/organismes.ts";
import { navigationDe } from "../navigation.ts";
import { reglages } from "../reglages.ts";
import { lireSession } from "../sessions/lire.ts";
import { ouvrirSession } from "../sessions/ouvrir.ts";
import { annoncerPremiereFois } from "./premiere-fois.ts";
import { type Arrivee, revenir } from "./revenir.ts";
import { desceller, sceller } from "./sceau.ts";

/** In seconds: the time to choose an office. */
const PATIENCE = 5 * 60;

export type Entree =
	| { ok: true; vers: string; cookies: string[] }
	| { ok: false; motif: "perdue" | "refus" | "sansCompte" | "inactif" };

/** The return from a provider: opens the session, or asks for which office. */
export async function entrer(request: Request, fournisseur: Fournisseur): Promise<Entree> {
	const revenue = await revenir(request, fournisseur);
	if (!revenue.ok) return revenue;
	const { arrivee } = revenue;
	const actifs = arrivee.comptes.filter(({ actif }) => actif);
	const { identite, sujet, jetonFournisseur, retour } = arrivee;
	if (arrivee.comptes.length === 0 && identite && sujet)
		return annoncerPremiereFois({ sujet, identite, jetonFournisseur, retour });
	if (actifs.length === 0)
		return { ok: false, motif: arrivee.comptes.length > 0 ? "inactif" : "sansCompte" };
	if (actifs.length > 1) {
		const choix = sceller(
			reglages()?.secret ?? "",
			CHOIX,
			{ ...arrivee, comptes: actifs },
			PATIENCE,
		);
		return {
			ok: true,
			vers: "/connexion/organisme",
			cookies: [oterCookie(CONNEXION), poserCookie(CHOIX, choix, PATIENCE)],
		};
	}
	return ouvrir(request, arrivee, actifs[0]?.organisme ?? "");
}

/** What was kept for someone who has several offices; nothing once it is too old. */
export const lireChoix = (request: Request): Arrivee | undefined =>
	desceller<Arrivee>(reglages()?.secret ?? "", CHOIX, lireCookie(request, CHOIX));

/** The names of the offices to choose from. */
export async function organismesAChoisir({ comptes }: Arrivee) {
	const presents = await organismesPresents();
	return presents
		.filter(({ organisme }) => comptes.some((compte) => compte.organisme === organisme))
		.map(({ organisme, nom }) => ({ organisme, nom }));
}

export async function choisirOrganisme(request: Request, organisme: string): Promise<Entree> {
	const arrivee = lireChoix(request);
	return arrivee ? ouvrir(request, arrivee, organisme) : { ok: false, motif: "perdue" };
}

async function ouvrir(request: Request, arrivee: Arrivee, organisme: string): Promise<Entree> {
	const compte = arrivee.comptes.find((trouve) => trouve.organisme === organisme);
	if (!compte) return { ok: false, motif: "sansCompte" };
	const { jetonFournisseur, sujet } = arrivee;
	const ancienne = lireCookie(request, SESSION);
	const cookie = await ouvrirSession({ ...compte, ancienne, jetonFournisseur, sujet });
	if (!cookie) return { ok: false, motif: "inactif" };
	return {
		ok: true,
		vers: arrivee.retour === "/" ? await premierePage(cookie) : arrivee.retour,
		cookies: [oterCookie(CONNEXION), oterCookie(CHOIX), poserCookie(SESSION, cookie)],
	};
}

/** Who comes to work begins with the first of their sections, not with the page for the public. */
async function premierePage(cookie: string): Promise<string> {
	const session = await lireSession(cookie);
	return (session?.fournisseur === "pro" && navigationDe(session)[0]?.href) || "/";
}
