import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { echeanceMax, echeanceMin } from "../horloge/pause.ts";
import { pauses } from "../tables.ts";
import { textesEvenements } from "../textes/evenements.ts";
import { consigner } from "./consigner.ts";
import { promesseAvecPauses } from "./promesse.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { changer, exigerLibre, type Vue, verrouiller } from "./verrouiller.ts";

interface Attente {
	/** Each document or fact that is missing, named. */
	manque: readonly string[];
	/** Last day for the person to send it. */
	echeance: string;
	/**
	 * Without it the right cannot be studied. Otherwise nothing may be suspended: the study goes on, and
	 * the right takes effect when the document comes (CRPA L114-5-1).
	 */
	indispensable: boolean;
}

/**
 * The clock stops only with the list of what is missing and a deadline (CRPA L114-5), for two months
 * at most (CSS D161-1-3).
 */
export const mettreEnPause = (
	acteur: Acteur,
	vue: Vue,
	{ manque: dit, echeance, indispensable }: Attente,
): Promise<Resultat<{ promesse: string | null }>> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const ligne = await verrouiller(tx, acteur, vue);
			exigerLibre(ligne, acteur);
			if (ligne.etat === "en-pause") throw new ActeRefuse("deja-en-pause");
			const debut = jourDe(acteur.quand);
			const manque = dit.map((piece) => piece.trim()).filter(Boolean);
			if (manque.length === 0) throw new ActeRefuse("manque-vide");
			if (!indispensable) throw new ActeRefuse("piece-dispensable");
			if (!(echeance >= echeanceMin(debut))) throw new ActeRefuse("echeance-trop-courte");
			if (echeance > echeanceMax(debut)) throw new ActeRefuse("echeance-trop-lointaine");
			const { organisme, sollicitation } = ligne;
			const pause = { manque, echeance, fin: null };
			// Twice the same day: the second takes the place of the first, which was closed that day.
			await tx
				.insert(pauses)
				.values({ organisme, sollicitation, debut, ...pause })
				.onConflictDoUpdate({
					target: [pauses.organisme, pauses.sollicitation, pauses.debut],
					set: pause,
				});
			const promesse = await promesseAvecPauses(tx, acteur, ligne);
			await changer(tx, ligne, { etat: "en-pause", promesse });
			const precision = textesEvenements.pause(manque, echeance);
			await consigner(tx, acteur, sollicitation, "mise-en-pause", precision);
			return { promesse };
		}),
	);
