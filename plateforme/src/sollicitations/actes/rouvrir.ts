import { and, eq } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { affaires } from "../tables.ts";
import { consigner } from "./consigner.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { changer, type Vue, verrouiller } from "./verrouiller.ts";

/** On its first clock: the days during which it was thought to be treated count as the others. */
export const rouvrir = (acteur: Acteur, vue: Vue, motif: string): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const ligne = await verrouiller(tx, acteur, vue);
			if (ligne.etat !== "traitee") throw new ActeRefuse("pas-traitee");
			if (!motif.trim()) throw new ActeRefuse("motif-vide");
			await changer(tx, ligne, {
				etat: "a-traiter",
				traiteeLe: null,
				traiteePar: null,
				issue: null,
				reouvertures: ligne.reouvertures + 1,
			});
			if (ligne.affaire !== null) {
				await tx
					.update(affaires)
					.set({ conclueLe: null })
					.where(
						and(eq(affaires.organisme, acteur.organisme), eq(affaires.affaire, ligne.affaire)),
					);
			}
			await consigner(tx, acteur, ligne.sollicitation, "rouverte", motif.trim());
			return {};
		}),
	);
