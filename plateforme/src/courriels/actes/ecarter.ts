import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { rouvrirDans, tenter, traiterDans } from "../../sollicitations/index.server.ts";
import { textesFil } from "../textes/fil.ts";
import type { MotifCourriel, Resultat } from "./resultat.ts";
import { changer, refuser, verrouiller } from "./verrouiller.ts";

/** An advertisement, a swindle, nothing for the office: it waits for nobody, and stays readable. */
export const ecarter = (acteur: Acteur, courriel: number): Promise<Resultat> =>
	tenter<object, MotifCourriel>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { sollicitation, traitee, ecarteLe } = await verrouiller(tx, acteur, courriel);
			if (ecarteLe !== null) throw refuser("deja-ecarte");
			if (sollicitation !== null && !traitee)
				await traiterDans(
					tx,
					acteur,
					{ sollicitation },
					{ issue: "sans-suite", note: textesFil.noteEcarte },
				);
			await changer(tx, acteur.organisme, courriel, { ecarteLe: acteur.quand });
			await journaliser(tx, acteur, "courriel.ecarter", `courriel-${courriel}`);
			return {};
		}),
	);

/** It was one after all: it waits again, on its first clock. */
export const reprendre = (acteur: Acteur, courriel: number): Promise<Resultat> =>
	tenter<object, MotifCourriel>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { sollicitation, traitee, ecarteLe } = await verrouiller(tx, acteur, courriel);
			if (ecarteLe === null) throw refuser("pas-ecarte");
			if (sollicitation !== null && traitee)
				await rouvrirDans(tx, acteur, { sollicitation }, textesFil.noteRepris);
			await changer(tx, acteur.organisme, courriel, { ecarteLe: null });
			await journaliser(tx, acteur, "courriel.reprendre", `courriel-${courriel}`);
			return {};
		}),
	);
