import { aideAuLogement } from "./aide-au-logement.ts";
import { apresSeparation } from "./apres-separation.ts";
import { declarationManquante } from "./declaration-manquante.ts";
import type { Kit } from "./kit.ts";
import { primeDActivite } from "./prime-d-activite.ts";
import { soutienFamilial } from "./soutien-familial.ts";
import { vingtOuVingtCinqAns } from "./vingt-ou-vingt-cinq-ans.ts";

/** What every office starts from, the latest version of each. */
export const KITS: readonly Kit[] = [
	primeDActivite,
	soutienFamilial,
	aideAuLogement,
	apresSeparation,
	declarationManquante,
	vingtOuVingtCinqAns,
];
