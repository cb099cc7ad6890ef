import type { CodePrestation } from "droits";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { precisable } from "../date-protegee/garantie.ts";
import { type Numero, objetDe } from "../date-protegee/numero.ts";
import { canalPrecisable } from "../date-protegee/perimetre.ts";
import { lireDateProtegee } from "../lectures/dates-protegees.ts";
import type { Canal } from "../natures.ts";
import { droitsDesDatesProtegees } from "../tables.ts";
import { textesNatures } from "../textes/natures.ts";
import { appliquer } from "./appliquer.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { suivre, verrouiller } from "./verrouiller.ts";

interface Precision {
	/** One more right that the person asks for. */
	prestation?: CodePrestation;
	/** By what means they came, when the one click supposed another. */
	canal?: Canal;
}

/** What the one click did not ask. Neither the date, nor its month, nor its number moves. */
export const preciserDate = (
	acteur: Acteur,
	numero: Numero,
	{ prestation, canal }: Precision,
): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const date = await lireDateProtegee(tx, acteur, numero);
			if (!date) throw new ActeRefuse("date-inconnue");
			if (!prestation && !canal) throw new ActeRefuse("precision-vide");
			if (prestation) {
				if (!precisable(prestation, jourDe(date.quand), jourDe(acteur.quand)))
					throw new ActeRefuse("mois-passe");
				await noterDroit(tx, acteur, numero, prestation);
			}
			if (canal && canal !== date.canal) {
				if (!canalPrecisable(acteur, date)) throw new ActeRefuse("canal-connu");
				await appliquer(tx, acteur, suivre(await verrouiller(tx, acteur, date)), {
					changements: { canal },
					consigne: {
						nature: "corrigee",
						precision: textesNatures.canaux[canal],
						faits: { canal },
					},
				});
			}
			return {};
		}),
	);

/** Beside the date; said twice, it is written once. */
async function noterDroit(
	tx: Transaction,
	acteur: Acteur,
	{ annee, numero }: Numero,
	prestation: CodePrestation,
): Promise<void> {
	const { organisme, quand, compte } = acteur;
	const { rowCount } = await tx
		.insert(droitsDesDatesProtegees)
		.values({ organisme, annee, numero, prestation, quand, compte })
		.onConflictDoNothing();
	if (rowCount)
		await journaliser(tx, acteur, "date.preciser", objetDe({ annee, numero }), prestation);
}
