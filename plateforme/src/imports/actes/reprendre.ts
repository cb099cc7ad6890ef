import { and, eq, ne } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { ImportVu } from "../lectures/imports.ts";
import { imports } from "../tables.ts";
import type { Decision } from "./decider.ts";
import { lancer } from "./lancer.ts";

/** Neither one that is being read, nor one that is written. */
export const seRelit = ({ etat }: ImportVu): boolean =>
	etat === "a-expliquer" || etat === "interrompu" || etat === "vu" || etat === "echoue";

/**
 * Looks at the file again with another reading of its columns. What was seen with the former one goes
 * at once: nobody may say yes to it.
 */
export async function reprendre(acteur: Acteur, vu: ImportVu, mapping: string): Promise<Decision> {
	const { import: numero, fichier: titre, commenceLe } = vu;
	if (!seRelit(vu)) return { ok: false, motif: "deja-decide" };
	const { organisme, quand } = acteur;
	const repris = await pourOrganisme(organisme, async (tx) => {
		const [repris] = await tx
			.update(imports)
			.set({
				etat: "apercu",
				commenceLe: quand,
				mapping,
				lignes: null,
				crees: null,
				modifies: null,
				inchanges: null,
				rejets: null,
				motif: null,
				apercu: null,
			})
			.where(
				and(
					eq(imports.organisme, organisme),
					eq(imports.import, numero),
					eq(imports.commenceLe, commenceLe),
					ne(imports.etat, "fini"),
				),
			)
			.returning({ import: imports.import });
		if (repris) await journaliser(tx, acteur, "import.relire", `import-${numero}`);
		return repris;
	});
	if (!repris) return { ok: false, motif: "deja-decide" };
	lancer(acteur, { numero, titre, mapping, apercu: true });
	return { ok: true };
}
