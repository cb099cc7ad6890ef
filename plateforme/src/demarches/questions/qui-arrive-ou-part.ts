import type { QuestionDeDemarche } from "../demarche.ts";
import { changementDepuis } from "./changement-depuis.ts";
import { conjointAnnee, conjointMontants, conjointRecus } from "./conjoint-revenus.ts";
import { coupleConjoint } from "./couple-conjoint.ts";
import { datesDeNaissance } from "./dates-de-naissance.ts";
import { enfantArrive } from "./enfant-arrive.ts";
import { enfantsCombien } from "./enfants-combien.ts";
import { enfantsPartis } from "./enfants-partis.ts";
import { separationResidence } from "./separation-residence.ts";

/** What follows « qui est arrivé, qui est parti », and since when: the same wherever it is said. */
export const quiArriveOuPart: readonly QuestionDeDemarche[] = [
	changementDepuis,
	separationResidence,
	enfantsPartis,
	coupleConjoint,
	conjointRecus,
	conjointMontants,
	conjointAnnee,
	enfantsCombien,
	enfantArrive,
	datesDeNaissance,
];
