import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { prise } from "../regles/traiter.ts";
import { appliquer } from "./appliquer.ts";
import { type Resultat, tenter } from "./resultat.ts";
import { suivre, type Vue, verrouiller } from "./verrouiller.ts";

/** Mine already: nothing changes, and nothing is refused. */
export const prendre = (acteur: Acteur, vue: Vue): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const ligne = await verrouiller(tx, acteur, vue);
			const pas = prise(ligne, acteur);
			if (pas) await appliquer(tx, acteur, suivre(ligne), pas);
			return {};
		}),
	);
