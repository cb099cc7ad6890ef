import { enfiler, journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { enCours } from "../lectures/reperages.ts";

export const LANCER = "reperage.lancer";

export type MotifReperage = "reperage-en-cours" | "reperage-demande";

/** Asks the workers for a run: it begins in the seconds that follow. */
export const demanderReperage = (
	acteur: Acteur,
	portee: "complet" | "changes",
): Promise<{ ok: true } | { ok: false; motif: MotifReperage }> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		if (await enCours(tx, acteur.organisme)) return { ok: false, motif: "reperage-en-cours" };
		if (!(await enfiler(tx, LANCER, { portee }, { cle: "demande" })))
			return { ok: false, motif: "reperage-demande" };
		await journaliser(tx, acteur, "reperage.demander", undefined, motifDe({ portee }));
		return { ok: true };
	});
