import { createContext, data, type RouterContextProvider } from "react-router";
import type { Acteur } from "./acteur.ts";

/** Set by the middleware that knows who asks; empty for someone who has not signed in. */
export const contexteActeur = createContext<Acteur | undefined>(undefined);

/** The actor of a request that only a signed-in person reaches. */
export function acteurDe(context: Readonly<RouterContextProvider>): Acteur {
	const acteur = context.get(contexteActeur);
	if (!acteur) throw data(null, { status: 401 });
	return acteur;
}
