import { dossierDuMatricule, matriculesOpposesAuReperage } from "../../dossiers/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { lireOrganisme, type Organisme } from "./organisme.server.ts";

/**
 * The prepared panel, for whoever works in the office whose files it speaks of: elsewhere there is
 * none. Without those who objected to being looked for, from the moment when they do.
 */
export async function lireOrganismePour({ organisme }: Acteur): Promise<Organisme | undefined> {
	const prepare = await lireOrganisme();
	if (!prepare) return undefined;
	return pourOrganisme(organisme, async (tx) => {
		if (!(await dossierDuMatricule(tx, organisme, prepare.premier))) return undefined;
		const opposes = await matriculesOpposesAuReperage(tx, organisme);
		return { ...prepare, lignes: prepare.lignes.filter(({ id }) => !opposes.has(id)) };
	});
}
