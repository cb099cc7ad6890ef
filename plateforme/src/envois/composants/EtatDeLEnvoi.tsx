import { Etiquette } from "../../interface/index.ts";
import type { EtatEnvoi } from "../index.ts";
import { textes } from "../textes.ts";

const tons = {
	"a-envoyer": "attente",
	"en-cours": "attente",
	"en-lot": "attente",
	envoye: "fait",
	incertain: "attention",
	echec: "retard",
	ecarte: "neutre",
} as const satisfies Record<EtatEnvoi, string>;

export function EtatDeLEnvoi({ etat }: { etat: EtatEnvoi }) {
	return <Etiquette ton={tons[etat]}>{textes.etats[etat]}</Etiquette>;
}
