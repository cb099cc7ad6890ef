import type { Melange } from "../../hasard.ts";
import { DELAI_D_AVIS, HEURES, NOTES, PART_AVIS } from "../hypotheses.ts";
import { a, type Instant, jourDe } from "../jours.ts";
import type { Chronique } from "./chronique.ts";
import type { Recue } from "./recevoir.ts";

const RAPIDE = 10;

/** Quelques personnes répondent à la question posée une fois la demande traitée. */
export function donnerSonAvis(c: Chronique, { s, t: arrivee }: Recue, traitee: Instant): void {
	const { h } = c;
	if (!h.chance(PART_AVIS.valeur)) return;
	const delai = jourDe(traitee) - jourDe(arrivee);
	const notes: Melange<"1" | "2" | "3" | "4"> = NOTES.valeur[delai < RAPIDE ? "rapide" : "lent"];
	const quand = a(
		jourDe(traitee) + h.entier(...DELAI_D_AVIS.valeur),
		h.entier(...HEURES.valeur.soir),
		h.entier(0, 59),
	);
	c.noter(quand, { acte: "avis", s, note: Number(h.choix(notes)) as 1 | 2 | 3 | 4 });
}
