import { and, eq, isNull, type SQL } from "drizzle-orm";
import { peutOuvrir } from "../../identite/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Nature } from "../natures.ts";
import { datesProtegees, sollicitations } from "../tables.ts";

/** A place of help (France services, CCAS) protects dates and reads no file. */
export const horsCaisse = (acteur: Acteur): boolean =>
	!peutOuvrir(acteur, "/sollicitations/:sollicitation");

/** The one click supposed a channel; what came in by itself has its own, and a place of help has one. */
export const canalPrecisable = (acteur: Acteur, { nature }: { nature: Nature }): boolean =>
	nature === "contact" && !horsCaisse(acteur);

/**
 * The proofs that one may read, in a query that joins their sollicitation: all in the office; one's own, of
 * one's own file; elsewhere, those that one's own place gave.
 */
export function visibles(acteur: Acteur): SQL | undefined {
	if (!horsCaisse(acteur)) return undefined;
	const { compte, structure, dossier } = acteur;
	if (dossier !== undefined) return eq(sollicitations.dossier, dossier);
	return structure
		? eq(datesProtegees.structure, structure)
		: and(eq(datesProtegees.compte, compte), isNull(datesProtegees.structure));
}
