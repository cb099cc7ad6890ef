import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { reouverture } from "../regles/traiter.ts";
import { appliquer } from "./appliquer.ts";
import { type Resultat, tenter } from "./resultat.ts";
import { suivre, type Vue, verrouiller } from "./verrouiller.ts";

export const rouvrir = (acteur: Acteur, vue: Vue, motif: string): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const ligne = await verrouiller(tx, acteur, vue);
			await appliquer(tx, acteur, suivre(ligne), reouverture(ligne, motif));
			return {};
		}),
	);
