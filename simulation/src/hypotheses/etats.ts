import type { CodePrestation, EtatDroit } from "droits";
import type { Melange } from "../hasard.ts";
import { hypothese } from "./hypothese.ts";

export const ETAT_DECLARATIF = hypothese<Melange<EtatDroit>>(
	"État d'un droit demandé qui tient à une déclaration trimestrielle (RSA, prime d'activité)",
	{ en_paiement: 975, demande_en_cours: 5, attente_declaration: 14, suspendu: 4, renonce: 2 },
	"pour mille",
);
export const ETAT_COURANT = hypothese<Melange<EtatDroit>>(
	"État des autres droits demandés",
	{ en_paiement: 988, demande_en_cours: 6, suspendu: 4, renonce: 2 },
	"pour mille",
);
export const ETAT_RECENT = hypothese<Melange<EtatDroit>>(
	"État d'un droit demandé, né depuis deux mois au plus",
	{ en_paiement: 910, demande_en_cours: 90 },
	"pour mille",
);
export const PART_REFUS: Partial<Record<CodePrestation, ReturnType<typeof hypothese<number>>>> = {
	ppa: hypothese(
		"Prime d'activité demandée et refusée, parmi les foyers sans droit",
		0.006,
		"part",
	),
	aide_logement: hypothese("Aide au logement refusée, parmi les foyers sans droit", 0.003, "part"),
	rsa: hypothese("RSA refusé, parmi les foyers sans droit", 0.001, "part"),
};
