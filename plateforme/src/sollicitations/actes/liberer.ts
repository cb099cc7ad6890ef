import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Ligne } from "../regles/pas.ts";
import { appliquer } from "./appliquer.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { suivre, type Vue, verrouiller } from "./verrouiller.ts";

/** Back to the queue; a manager may do it for someone who is away. */
export const liberer = (acteur: Acteur, vue: Vue): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const ligne = await verrouiller(tx, acteur, vue);
			if (ligne.etat === "traitee") throw new ActeRefuse("deja-traitee");
			exigerTenue(ligne, acteur);
			if (ligne.prisPar === null) return {};
			await appliquer(tx, acteur, suivre(ligne), {
				changements: { prisPar: null, prisLe: null },
				consigne: { nature: "liberee" },
			});
			return {};
		}),
	);

export function exigerTenue({ prisPar }: Ligne, { compte, roles }: Acteur): void {
	const autorise = prisPar === null || prisPar === compte || roles.includes("responsable");
	if (!autorise) throw new ActeRefuse("pas-a-vous");
}
