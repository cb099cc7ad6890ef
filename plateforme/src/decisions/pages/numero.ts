import { data, redirect } from "react-router";
import { justifierLecture } from "../../dossiers/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { MotifSansContexte } from "../lectures/contexte.ts";
import type { lireDecision } from "../lectures/decision.ts";
import { textesDecider } from "../textes/decider.ts";
import { textesDecision } from "../textes/decision.ts";

/** A number of an address; nothing of that name otherwise. */
export function numeroDe(lu: string | undefined): number {
	if (!/^[1-9]\d{0,14}$/.test(lu ?? "")) throw data(textesDecision.refus.inconnue, { status: 404 });
	return Number(lu);
}

export type Raison = Exclude<MotifSansContexte, "inconnue" | "justification" | "reserve">;

/**
 * Why a request cannot be decided upon: shown on the page. One that does not exist is not found; a protected
 * file asks for its reason on its own page.
 */
export function raisonDe(motif: MotifSansContexte, dossier: number | undefined): Raison {
	if (motif === "inconnue") throw data(textesDecider.sansContexte.inconnue, { status: 404 });
	if (motif === "justification" || motif === "reserve") throw redirect(`/dossiers/${dossier}`);
	return motif;
}

/** What was typed, for a form shown again. */
export const saisieDe = (formulaire: FormData): Record<string, string> =>
	Object.fromEntries(
		[...formulaire].flatMap(([nom, valeur]) => (typeof valeur === "string" ? [[nom, valeur]] : [])),
	);

type Lue = Awaited<ReturnType<typeof lireDecision>>;

/** A decision for who has no page of files: shown, or a reason to give first; nothing of that number otherwise. */
export function connue(lu: Lue) {
	if (lu.ok) return lu;
	if (lu.motif === "inconnue") throw data(textesDecision.refus.inconnue, { status: 404 });
	return { ok: false as const, motif: lu.motif, dossier: lu.dossier };
}

/** The reason for opening a protected file, then its page `vers`; what was refused, to be shown again. */
export async function justifier(
	acteur: Acteur,
	lu: ReturnType<typeof connue>,
	saisie: Record<string, string>,
	vers: string,
) {
	const fait = lu.ok || (await justifierLecture(acteur, lu.dossier, saisie.pourquoi ?? ""));
	if (fait !== true && !fait.ok) return data({ motif: fait.motif, saisie }, { status: 422 });
	throw redirect(vers, 303);
}
