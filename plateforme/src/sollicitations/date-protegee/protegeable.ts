import type { Nature } from "../natures.ts";

interface Recue {
	nature: Nature;
	dossier?: unknown;
	demandeur: string | null;
}

/** Whether what came in says whose first contact it was: a partner's declaration does not. */
export const protegeable = ({ nature, dossier, demandeur }: Recue): boolean =>
	nature !== "declaration-partenaire" && (dossier ?? demandeur ?? null) !== null;
