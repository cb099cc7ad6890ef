import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { raisonsDe } from "../file/raison.ts";
import type { Calendrier } from "../horloge/calendrier.ts";
import { mesurer } from "../horloge/mesurer.ts";
import { echeanceMax, echeanceMin } from "../horloge/pause.ts";
import { dateDeLaSollicitation } from "../lectures/dates-protegees.ts";
import { lireSollicitation } from "../lectures/sollicitation.ts";

/** One item as a screen shows it; that it was read is in the journal, under its file. */
export async function presenter(
	tx: Transaction,
	acteur: Acteur,
	sollicitation: number,
	calendrier: Calendrier,
) {
	const aujourdhui = jourDe(acteur.quand);
	const lue = await lireSollicitation(tx, acteur.organisme, sollicitation, aujourdhui);
	if (!lue) return undefined;
	const objet = lue.dossier === null ? `sollicitation-${sollicitation}` : `dossier-${lue.dossier}`;
	await journaliser(tx, acteur, "sollicitation.lire", objet, `sollicitation-${sollicitation}`);
	return {
		...lue,
		dateProtegee: await dateDeLaSollicitation(tx, acteur.organisme, sollicitation),
		aMoi: lue.prisPar === acteur.compte,
		responsable: acteur.roles.includes("responsable"),
		raisons:
			lue.etat === "traitee"
				? []
				: raisonsDe({ ...lue, enPause: lue.etat === "en-pause" }, aujourdhui, calendrier),
		mesure: mesurer(lue, aujourdhui),
		echeances: { min: echeanceMin(aujourdhui), max: echeanceMax(aujourdhui) },
	};
}

export type DetailVu = NonNullable<Awaited<ReturnType<typeof presenter>>>;
