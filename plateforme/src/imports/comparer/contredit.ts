import { memeNom } from "../../identite/index.server.ts";
import type { Membre } from "./connu.ts";
import type { PersonneRecue } from "./identite.ts";

/**
 * Whether the line tells of someone else than the file opened here under its number. `ouvert`: an account or
 * a helper opens that file, so the line must be proved theirs, by a name or a birth, with nothing against it.
 * Else somebody typed what they were told: one of the two may have been corrected since, not both.
 */
export function contredit(
	membres: readonly Membre[],
	recues: readonly PersonneRecue[],
	ouvert: boolean,
): boolean {
	const connue = membres.find(({ role }) => role === "demandeur");
	const recue = recues.find(({ role }) => role === "demandeur");
	if (!connue || !recue) return ouvert;
	const signes = [
		recue.nommee ? memeNom(connue, recue) : undefined,
		connue.dateNaissance && recue.dateNaissance
			? connue.dateNaissance === recue.dateNaissance
			: undefined,
	];
	const [pour, contre] = [signes.includes(true), signes.includes(false)];
	return ouvert ? contre || !pour : contre && !pour;
}
