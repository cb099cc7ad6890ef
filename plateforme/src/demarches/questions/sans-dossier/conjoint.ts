import type { QuestionDeDemarche } from "../../demarche.ts";
import { champsDuConjoint } from "../conjoint-champs.ts";
import { enCouple } from "./couple.ts";

/** Who the spouse is; what they do and earn is asked with the rest. */
export const conjointDit: QuestionDeDemarche = {
	id: "conjoint",
	prealable: true,
	poser: (r, { mois }) =>
		enCouple(r)
			? [
					{
						id: "conjoint",
						titre: "Avec qui vivez-vous ?",
						aide: "Ses revenus comptent avec les vôtres : nous vous les demanderons ensuite.",
						champs: [...champsDuConjoint(mois)],
					},
				]
			: [],
};
