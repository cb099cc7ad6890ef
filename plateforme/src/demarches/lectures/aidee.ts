import { lireDossier } from "../../dossiers/index.server.ts";
import { mandatPour } from "../../mandats/index.server.ts";
import { estIntime, type Portee } from "../../mandats/index.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { estSienne } from "../actes/ouverte.ts";
import { demarches } from "../definitions.ts";
import { connaitre } from "../parcours/connaitre.ts";
import { positionDans } from "../parcours/position.ts";
import { type DemandeLue, demandesDuDossier, titreDe } from "./demandes.ts";

export interface DemarchesAidees {
	mandat: number;
	dossier: number;
	prenom: string;
	nom: string;
	portees: Portee[];
	/** Those that have something to ask; none while nobody knows the household. */
	proposees: { nom: string; titre: string; resume: string; minutes: number }[];
	/** What this helper began, and nothing of what the person began alone. */
	siennes: (DemandeLue & { titre: string })[];
}

/** What a helper may begin for the person, and what they began; nothing without a mandate for it. */
export const lireDemarchesAidees = (
	acteur: Acteur,
	mandat: number,
): Promise<DemarchesAidees | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const enMain = await mandatPour(tx, acteur, mandat, "demarche");
		const dossier = enMain && (await lireDossier(tx, enMain.dossier));
		if (!enMain || !dossier) return undefined;
		const connu = connaitre(dossier, jourDe(acteur.quand));
		const qui = dossier.membres.find(({ role, jusqua }) => role === "demandeur" && jusqua === null);
		const lues = await demandesDuDossier(tx, acteur.organisme, enMain.dossier);
		return {
			mandat,
			dossier: enMain.dossier,
			portees: enMain.portees,
			prenom: qui?.prenom ?? "",
			nom: qui?.nom ?? "",
			proposees: demarches
				.filter(({ prestation }) => !estIntime(prestation))
				.filter((demarche) => connu && positionDans(demarche, new Map(), connu).suivante)
				.map(({ nom, titre, resume, minutes }) => ({ nom, titre, resume, minutes })),
			siennes: lues
				.filter(({ demande }) => estSienne({ ...acteur, mandat }, demande))
				.map((lue) => ({
					...lue,
					titre: titreDe(lue),
				})),
		};
	});
