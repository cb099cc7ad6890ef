import { emmener } from "../../pieces/index.server.ts";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { MotifCourriel, Resultat } from "./resultat.ts";
import { exigerAcces, refuser, verrouiller } from "./verrouiller.ts";

/** An agent says whose message it is: its sollicitation and its documents go to that file. */
export const rattacher = (
	acteur: Acteur,
	courriel: number,
	dossier: number | undefined,
): Promise<Resultat> =>
	tenter<object, MotifCourriel>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const tenu = await verrouiller(tx, acteur, courriel);
			if (tenu.sollicitation === null) throw refuser("pas-un-message");
			if (tenu.ecarteLe !== null) throw refuser("deja-ecarte");
			if (tenu.dossier !== null) throw refuser("deja-rattache");
			if (dossier === undefined) throw refuser("dossier-inconnu");
			await exigerAcces(tx, acteur, dossier);
			if (tenu.traitee) throw refuser("deja-traitee");
			await emmener(tx, acteur, tenu.sollicitation, dossier);
			await journaliser(
				tx,
				acteur,
				"courriel.rattacher",
				`dossier-${dossier}`,
				`courriel-${courriel}`,
			);
			return {};
		}),
	);
