import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { envois } from "../tables.ts";
import { identifiantDe } from "../transport/transporteur.ts";

/** What is written to someone is theirs: each reading is in the journal. */
export const lireEnvoi = (acteur: Acteur, envoi: number) =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const [ligne] = await tx
			.select()
			.from(envois)
			.where(and(eq(envois.organisme, acteur.organisme), eq(envois.envoi, envoi)));
		if (!ligne) return undefined;
		const objet = ligne.dossier ? `dossier-${ligne.dossier}` : `envoi-${envoi}`;
		await journaliser(tx, acteur, "envoi.lire", objet, `envoi-${envoi}`);
		return { ...ligne, identifiant: identifiantDe(acteur.organisme, envoi) };
	});

export type EnvoiLu = NonNullable<Awaited<ReturnType<typeof lireEnvoi>>>;
