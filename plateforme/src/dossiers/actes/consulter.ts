import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { lireDossier } from "../lectures/dossier.ts";
import { type MotifRefus, verifierAcces } from "../protection/acces.ts";
import type { Dossier } from "../types.ts";
import type { Resultat } from "./sur-dossier.ts";

export type Consultation =
	| { ok: true; dossier: Dossier }
	| { ok: false; motif: MotifRefus; matricule?: string };

/** Reads a file for someone, and says so in the journal: once a quarter of an hour, person and file. */
export async function consulter(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
): Promise<Consultation> {
	const acces = await verifierAcces(tx, acteur, dossier);
	if (!acces.ok) return acces;
	const [lu] = await Promise.all([
		lireDossier(tx, dossier),
		acces.deja || journaliser(tx, acteur, "dossier.lire", `dossier-${dossier}`),
	]);
	return lu ? { ok: true, dossier: lu } : { ok: false, motif: "inconnu" };
}

/** Reads something that is of a file, without the file: judged and noted as a reading of it. */
export async function noterLecture(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
): Promise<{ ok: true } | { ok: false; motif: MotifRefus }> {
	const acces = await verifierAcces(tx, acteur, dossier);
	if (acces.ok && !acces.deja) await journaliser(tx, acteur, "dossier.lire", `dossier-${dossier}`);
	return acces;
}

export const MOTIF_MIN = 10;
export const MOTIF_MAX = 200;

/** Opens a protected file for a quarter of an hour to the one who says why. */
export async function justifierLecture(
	acteur: Acteur,
	dossier: number,
	pourquoi: string,
): Promise<Resultat<"motif-trop-court" | "motif-trop-long">> {
	const motif = pourquoi.replace(/\s+/g, " ").trim();
	if (motif.length < MOTIF_MIN) return { ok: false, motif: "motif-trop-court" };
	if (motif.length > MOTIF_MAX) return { ok: false, motif: "motif-trop-long" };
	return pourOrganisme(acteur.organisme, async (tx) => {
		const acces = await verifierAcces(tx, acteur, dossier);
		if (!acces.ok && acces.motif !== "justification") return { ok: false, motif: acces.motif };
		await journaliser(tx, acteur, "dossier.lire", `dossier-${dossier}`, motif);
		return { ok: true };
	});
}
