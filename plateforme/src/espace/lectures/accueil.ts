import type { Dossier } from "../../dossiers/index.ts";
import { presenterVersement } from "../../poste/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur, Jour } from "../../socle/index.ts";
import { type DroitsVus, dossierDeLaPersonne, lireDroits } from "./dossier.ts";
import { lireSuivi, type SuiviVu } from "./suivi.ts";

export interface AccueilVu {
	prenom: string;
	matricule: string;
	droits: DroitsVus;
	suivi: SuiviVu;
	/** The last payment; `change` when it is not what the one before was. */
	dernier?: { date: Jour; total: number; constat: string; change: boolean };
}

export const prenomDeLaPersonne = ({ nom }: Acteur): string => nom.split(" ")[0] ?? "";

/** What the first page says; nothing when the account is not tied to a file. */
export const lireAccueil = (acteur: Acteur): Promise<AccueilVu | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const dossier = await dossierDeLaPersonne(tx, acteur);
		if (!dossier) return undefined;
		return {
			prenom: prenomDeLaPersonne(acteur),
			matricule: dossier.matricule,
			droits: await lireDroits(tx, acteur, dossier),
			suivi: await lireSuivi(tx, acteur, dossier),
			dernier: dernierDe(dossier),
		};
	});

function dernierDe({ paiements }: Dossier): AccueilVu["dernier"] {
	const versement = presenterVersement(paiements);
	if (!versement) return undefined;
	const { date, total, constat, changements, ecart } = versement;
	return { date, total, constat, change: ecart !== undefined && changements.length > 0 };
}
