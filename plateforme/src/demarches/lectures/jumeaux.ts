import { chercher } from "../../dossiers/index.server.ts";
import type { Trouvee } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Identite } from "../parcours/foyer-dit.ts";

/** Who in the office has this birth date and one of these names: for an agent, and for nobody else. */
export async function jumeaux(
	tx: Transaction,
	{ prenoms, nom, nomUsage, naissance }: Identite,
): Promise<Trouvee[]> {
	const prenom = prenoms.split(" ")[0] ?? prenoms;
	const trouvees = new Map<string, Trouvee>();
	for (const porte of new Set([nom, nomUsage ?? nom]))
		for (const une of (await chercher(tx, `${naissance} ${porte} ${prenom}`)).trouvees)
			trouvees.set(`${une.dossier} ${une.personne}`, une);
	return [...trouvees.values()];
}
