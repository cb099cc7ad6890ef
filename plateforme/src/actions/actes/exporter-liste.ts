import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { type ListeDeTravail, lireListeDeTravail } from "../lectures/liste-de-travail.ts";

/** Many names leave the platform at once: the journal says who took them. Nothing without a plan. */
export const exporterListe = (
	acteur: Acteur,
	action: number,
): Promise<ListeDeTravail | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const liste = await lireListeDeTravail(tx, acteur, action);
		if (liste) {
			const faits = { personnes: liste.taches.length, reservees: liste.reservees };
			await journaliser(tx, acteur, "action.exporter-liste", `action-${action}`, motifDe(faits));
		}
		return liste;
	});
