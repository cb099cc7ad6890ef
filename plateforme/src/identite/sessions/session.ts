import { createHash, randomBytes } from "node:crypto";
import type { Acteur } from "../../socle/index.ts";
import type { Fournisseur } from "../fournisseur.ts";
import type { OrganismePresent } from "../lectures/organismes.ts";

/** What a session tells of who is there, apart from the instant. */
export interface Session {
	organisme: OrganismePresent;
	empreinte: string;
	fournisseur: Fournisseur;
	compte: Omit<Acteur, "quand">;
}

/** In minutes: without a request, then whatever happens. */
export const DUREES: Record<Fournisseur, { repos: number; totale: number }> = {
	pro: { repos: 8 * 60, totale: 12 * 60 },
	public: { repos: 30, totale: 4 * 60 },
};

const forme = /^([a-z0-9-]{1,32})\.([A-Za-z0-9_-]{43})$/;

export function tirerJeton(organisme: string): { cookie: string; empreinte: string } {
	const jeton = randomBytes(32).toString("base64url");
	return { cookie: `${organisme}.${jeton}`, empreinte: empreinteDe(jeton) };
}

/** What a cookie names; nothing when it is not one of ours. */
export function lireJeton(
	cookie: string | undefined,
): { organisme: string; empreinte: string } | undefined {
	const [, organisme, jeton] = forme.exec(cookie ?? "") ?? [];
	return organisme && jeton ? { organisme, empreinte: empreinteDe(jeton) } : undefined;
}

const empreinteDe = (jeton: string) => createHash("sha256").update(jeton).digest("base64url");

const JOUR = 86_400_000;

/** It is another day in a simulated office. */
export const heureDeLOffice = (decalageJours: number, instant = Date.now()): Date =>
	new Date(instant - decalageJours * JOUR);

export const acteurDeLaSession = ({ compte, organisme }: Session): Acteur => ({
	...compte,
	quand: heureDeLOffice(organisme.decalageJours),
});
