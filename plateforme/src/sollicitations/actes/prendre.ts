import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { consigner } from "./consigner.ts";
import { type Resultat, tenter } from "./resultat.ts";
import { changer, exigerLibre, type Vue, verrouiller } from "./verrouiller.ts";

/** Mine already: nothing changes, and nothing is refused. */
export const prendre = (acteur: Acteur, vue: Vue): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const ligne = await verrouiller(tx, acteur, vue);
			exigerLibre(ligne, acteur);
			if (ligne.prisPar === acteur.compte) return {};
			await changer(tx, ligne, { prisPar: acteur.compte, prisLe: acteur.quand });
			await consigner(tx, acteur, ligne.sollicitation, "prise");
			return {};
		}),
	);
