import { createContext, data, type RouterContextProvider } from "react-router";
import type { Acteur } from "./acteur.ts";
import type { OrganismePresente } from "./organisme.ts";

/** Set by the middleware that knows who asks; empty for someone who has not signed in. */
export const contexteActeur = createContext<Acteur | null>(null);

/** The actor of a request that only a signed-in person reaches. */
export function acteurDe(context: Readonly<RouterContextProvider>): Acteur {
	const acteur = context.get(contexteActeur);
	if (!acteur) throw data(null, { status: 401 });
	return acteur;
}

/** The office that a page speaks for, and the instant it is there. */
export interface Lieu {
	organisme?: OrganismePresente;
	quand: Date;
}

/** Set for everyone; without an office when the platform holds several, or none, and nobody signed in. */
export const contexteLieu = createContext<Lieu | null>(null);

/** The act that was judged, when the request asks for one: the page does this one, whatever it reads. */
export const contexteActe = createContext<string | null>(null);

export const acteDe = (context: Readonly<RouterContextProvider>): string | undefined =>
	context.get(contexteActe) ?? undefined;
