import { EQUIPE_DE_NATURE, SERVICE } from "../../dossiers/objets.ts";
import type { Venue } from "../prevoir/venue.ts";

/** Qui agit : les personnes de démonstration de chaque équipe. */
const AGENTS: Record<string, string> = {
	prestations: "demo-gestionnaire-1",
	"minima-sociaux": "demo-gestionnaire-2",
	relation: "demo-teleconseiller",
	"action-sociale": "demo-travailleur-social",
	recours: "demo-mediateur",
};
export const ACCUEIL = AGENTS.relation as string;
export const CHARGE_D_ACTIONS = "demo-charge-acces-droits";

export interface Service {
	equipe: string;
	competence?: string;
	par: string;
}

/** L'équipe qui traite, sa compétence, et l'agent. */
export function serviceDe({ nature, prestation }: Pick<Venue, "nature" | "prestation">): Service {
	const equipe = EQUIPE_DE_NATURE[nature];
	const service = equipe ? { equipe } : SERVICE[prestation ?? "af"];
	return { ...service, par: AGENTS[service.equipe] as string };
}
