import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { boitesDeCourriels } from "../tables.ts";

interface Etat {
	etat: "absente" | "branchee" | "en-panne";
	detail?: string | null;
	adresse?: string | null;
	confiance?: string | null;
	/** A round has ended. */
	releve?: boolean;
}

/** What the pages show of the mailbox, written by the process that reads it. */
export const noterBoite = (
	{ organisme, quand }: Acteur,
	{ etat, detail = null, adresse = null, confiance = null, releve }: Etat,
): Promise<void> =>
	pourOrganisme(organisme, async (tx) => {
		const [avant] = await tx.select().from(boitesDeCourriels);
		const lue = {
			etat,
			detail: detail?.slice(0, 200) ?? null,
			adresse,
			confiance,
			depuis: avant?.etat === etat ? avant.depuis : quand,
			releveLe: releve ? quand : (avant?.releveLe ?? null),
		};
		await tx
			.insert(boitesDeCourriels)
			.values({ organisme, ...lue })
			.onConflictDoUpdate({ target: boitesDeCourriels.organisme, set: lue });
	});
