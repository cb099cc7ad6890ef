import { type Jour, joursEntre } from "../../socle/index.ts";
import type { Issue } from "../../sollicitations/index.ts";
import type { Suite } from "./suite.ts";

/** Days between what we received and what the national system registered, of one and the same request. */
export const ECART_MAX = 31;

export interface DemandeConnue {
	sollicitation: number;
	arrivee: Jour;
	/** Nothing while it waits. */
	issue: Issue | null;
}

/**
 * The request that we already have: of the same day, or one that still waits, received within a month
 * of it. None: the national system alone knew of it.
 */
export function demandeDe(
	{ demandeLe }: Pick<Suite, "demandeLe">,
	connues: readonly DemandeConnue[],
): DemandeConnue | undefined {
	const ecart = ({ arrivee }: DemandeConnue) => Math.abs(joursEntre(arrivee, demandeLe));
	return (
		connues.find(({ arrivee }) => arrivee === demandeLe) ??
		connues
			.filter((connue) => connue.issue === null && ecart(connue) <= ECART_MAX)
			.sort((a, b) => ecart(a) - ecart(b))[0]
	);
}

export const issueDe = ({
	ouvertLe,
	refuseLe,
}: Pick<Suite, "ouvertLe" | "refuseLe">): Issue | undefined =>
	ouvertLe ? "accord" : refuseLe ? "rejet" : undefined;
