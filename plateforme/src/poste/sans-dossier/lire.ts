import { demandeDeLaSollicitation, jumeaux } from "../../demarches/index.server.ts";
import type { PersonneSansDossier } from "../../identite/index.server.ts";
import type { ReponseEnMots } from "../../questionnaire/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { dossierDeLaSollicitation } from "../../sollicitations/index.server.ts";
import { masquer, type Rangee } from "../recherche/masquer.ts";

export interface SansDossierVu {
	sollicitation: number;
	titre: string;
	personne: PersonneSansDossier;
	reponses: ReponseEnMots[];
	/** Files of someone who may be the same: proposed, and joined by nobody but the agent. */
	jumeaux: Rangee[];
	/** The item was put in that file already. */
	rattachee: number | null;
}

/** What came without a file, and who may be the same person; nothing once it is joined. */
export const lireSansDossier = (
	acteur: Acteur,
	sollicitation: number,
): Promise<SansDossierVu | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const montree = await demandeDeLaSollicitation(tx, acteur, sollicitation);
		if (!montree || "protegee" in montree || !montree.sansDossier) return undefined;
		const { lue, sansDossier: personne } = montree;
		return {
			sollicitation,
			titre: lue.demande.lu?.titre ?? "",
			personne,
			// Who they are is said apart.
			reponses: (lue.demande.lu?.reponses ?? []).filter(({ id }) => id !== "identite"),
			jumeaux: masquer(await jumeaux(tx, personne)),
			rattachee: (await dossierDeLaSollicitation(tx, acteur.organisme, sollicitation)) ?? null,
		};
	});
