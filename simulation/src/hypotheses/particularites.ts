import type { Melange } from "../hasard.ts";
import { hypothese } from "./hypothese.ts";

/** Ce qui laisse un dossier à une personne, et le titre d'une pension : aucun chiffre publié n'a été trouvé. */
export const PART_FRONTALIER = hypothese(
	"Foyers avec un adulte en emploi dont l'un travaille à l'étranger, selon la commune",
	{ presDeGeneve: 0.3, ailleurs: 0.012 } as const,
	"part",
);
export const PAYS_D_EMPLOI = hypothese<Melange<"suisse" | "autre">>(
	"Où travaillent les frontaliers de l'Ain",
	{ suisse: 97, autre: 3 },
	"%",
);
export const PART_MSA = hypothese(
	"Foyers avec un adulte en emploi dont l'un relève de la mutualité sociale agricole",
	0.008,
	"part",
);
export const PART_SEJOUR = hypothese(
	"Foyers dont un droit au séjour est à vérifier",
	0.012,
	"part",
);
export const PART_MDPH = hypothese(
	"Décision de la MDPH attendue (tous les foyers) ou arrivée à sa fin (foyers qui en ont une)",
	{ attente: 0.006, finie: 0.08 } as const,
	"part",
);
export const PART_TITRE_CONNU = hypothese(
	"Enfants d'un parent seul dont la Caf connaît le titre de pension, selon ce que dit le dossier",
	{ asf: 0.7, pension: 0.6, prive: 0.45, silence: 0.12 } as const,
	"part",
);
export const NATURE_DU_TITRE = hypothese<
	Melange<"jugement" | "convention" | "acte" | "titre-caf" | "aucun">
>(
	"Titre de pension connu",
	{ jugement: 76, convention: 9, acte: 7, "titre-caf": 3, aucun: 5 },
	"%",
);
export const PENSION_FIXEE = hypothese(
	"Pension fixée par enfant : médiane, écart logarithmique",
	[150, 0.45] as const,
	"€/mois",
);
export const PENSION_JAMAIS_PAYEE = hypothese(
	"Pensions fixées qui ne sont pas reçues et ne l'ont jamais été",
	0.4,
	"part",
);
export const RECOUVREMENT = hypothese(
	"Recouvrement par l'agence des pensions alimentaires, l'ASF étant payée ou non",
	{ asf: 0.4, sinon: 0.04 } as const,
	"part",
);
