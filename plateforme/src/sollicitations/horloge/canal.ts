import type { Jour } from "../../socle/index.ts";
import type { Canal } from "../natures.ts";

export interface Ouverture {
	canal: Canal;
	ouvertLe: Jour;
	/** First day on which it is closed. */
	fermeLe: Jour | null;
}

/** A channel that the office never dated is open. */
export function canalOuvert(ouvertures: readonly Ouverture[], canal: Canal, jour: Jour): boolean {
	const siennes = ouvertures.filter((ouverture) => ouverture.canal === canal);
	return (
		siennes.length === 0 ||
		siennes.some(
			({ ouvertLe, fermeLe }) => ouvertLe <= jour && (fermeLe === null || jour < fermeLe),
		)
	);
}
