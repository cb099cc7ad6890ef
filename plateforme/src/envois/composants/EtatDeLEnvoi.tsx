import { Etiquette } from "../../interface/index.ts";
import type { EtatEnvoi } from "../index.ts";
import { textes } from "../textes.ts";

const tons = {
	"a-envoyer": "attente",
	envoye: "fait",
	incertain: "attention",
	echec: "retard",
} as const satisfies Record<EtatEnvoi, string>;

export function EtatDeLEnvoi({ etat }: { etat: EtatEnvoi }) {
	return <Etiquette ton={tons[etat]}>{textes.etats[etat]}</Etiquette>;
}
