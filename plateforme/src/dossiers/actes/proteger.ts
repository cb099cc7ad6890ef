import { and, eq } from "drizzle-orm";
import type { Acteur } from "../../socle/index.ts";

import { dossiers } from "../tables.ts";
import type { Protection } from "../types.ts";
import { type Resultat, surDossier } from "./sur-dossier.ts";

/** From now on each reading is justified, the protector's own included. */
export const proteger = (
	acteur: Acteur,
	dossier: number,
	protection: Protection,
): Promise<Resultat> => changer(acteur, dossier, "dossier.proteger", protection);

/** Only from where the file may be read: a colleague's, by a responsable. */
export const deproteger = (acteur: Acteur, dossier: number): Promise<Resultat> =>
	changer(acteur, dossier, "dossier.deproteger", null);

const changer = (acteur: Acteur, dossier: number, acte: string, protection: Protection | null) =>
	surDossier<Resultat>(acteur, dossier, acte, async (tx) => {
		await tx
			.update(dossiers)
			.set({ protection })
			.where(and(eq(dossiers.organisme, acteur.organisme), eq(dossiers.dossier, dossier)));
		return { ok: true };
	});
