import { data, redirect } from "react-router";
import type { MotifSansContexte } from "../lectures/contexte.ts";
import { textesDecider } from "../textes/decider.ts";
import { textesDecision } from "../textes/decision.ts";

/** A number of an address; nothing of that name otherwise. */
export function numeroDe(lu: string | undefined): number {
	if (!/^[1-9]\d{0,14}$/.test(lu ?? "")) throw data(textesDecision.refus.inconnue, { status: 404 });
	return Number(lu);
}

/** Why a request cannot be decided upon; a protected file asks for its reason on its own page. */
export function sansContexte(motif: MotifSansContexte, dossier: number | undefined) {
	if (motif === "justification" || motif === "reserve") return redirect(`/dossiers/${dossier}`);
	return data(textesDecider.sansContexte[motif], { status: motif === "inconnue" ? 404 : 409 });
}

/** What was typed, for a form shown again. */
export const saisieDe = (formulaire: FormData): Record<string, string> =>
	Object.fromEntries(
		[...formulaire].flatMap(([nom, valeur]) => (typeof valeur === "string" ? [[nom, valeur]] : [])),
	);
