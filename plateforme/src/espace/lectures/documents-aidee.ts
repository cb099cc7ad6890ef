import { lireDossier } from "../../dossiers/index.server.ts";
import { mandatPour } from "../../mandats/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";

/** For whom a helper may send documents today; nothing without a mandate for it. */
export const lirePourQui = (
	acteur: Acteur,
	numero: number,
): Promise<{ mandat: number; prenom: string; nom: string } | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const mandat = await mandatPour(tx, acteur, numero, "envoyer");
		const dossier = mandat && (await lireDossier(tx, mandat.dossier));
		if (!dossier) return undefined;
		const qui = dossier.membres.find(({ role, jusqua }) => role === "demandeur" && jusqua === null);
		return { mandat: numero, prenom: qui?.prenom ?? "", nom: qui?.nom ?? "" };
	});
