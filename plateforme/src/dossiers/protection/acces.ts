import { sql } from "drizzle-orm";
import { auteurDe, debutDeLecture, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Protection } from "../types.ts";

export type MotifRefus =
	/** No such file in the office. */
	| "inconnu"
	/** Protected: a reason is asked before it opens. */
	| "justification"
	/** A colleague's file: only a responsable may open it. */
	| "reserve";

export interface Acces {
	matricule: string;
	protection: Protection | null;
	/** Already in the journal for this quarter of an hour. */
	deja: boolean;
}

/** Whether this person may read or change the file now, a reason holding as long as a reading; locks it for the transaction when asked. */
export async function verifierAcces(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	verrouiller = false,
): Promise<({ ok: true } & Acces) | { ok: false; motif: MotifRefus; matricule?: string }> {
	const { rows } = await tx.execute<Acces & { justifie: boolean } & Record<string, unknown>>(sql`
		SELECT d.matricule, d.protection, lu.deja, lu.justifie
		FROM dossiers d, LATERAL (
			SELECT count(*) > 0 AS deja, count(j.motif) > 0 AS justifie FROM journal j
			WHERE j.objet = ${`dossier-${dossier}`} AND j.acte = 'dossier.lire' AND j.auteur = ${auteurDe(acteur)}
				AND j.quand > ${debutDeLecture(acteur).toISOString()}::timestamptz
				AND j.quand <= ${acteur.quand.toISOString()}::timestamptz) lu
		WHERE d.dossier = ${dossier} ${verrouiller ? sql`FOR UPDATE OF d` : sql``}`);
	const lu = rows[0];
	if (!lu) return { ok: false, motif: "inconnu" };
	const { matricule, protection, deja, justifie } = lu;
	const motif = protection && !estLeSien(acteur, dossier) && motifDe(acteur, protection, justifie);
	return motif ? { ok: false, motif, matricule } : { ok: true, matricule, protection, deja };
}

/** Whose file it is, and nothing else: an agent's own file stays reserved to others. */
const estLeSien = (acteur: Acteur, dossier: number): boolean =>
	acteur.dossier === dossier && acteur.roles.every((role) => role === "allocataire");

/** The platform itself has nothing to justify. */
function motifDe(
	{ compte, roles }: Acteur,
	protection: Protection,
	justifie: boolean,
): MotifRefus | undefined {
	if (compte === 0) return undefined;
	if (protection === "agent" && !roles.includes("responsable")) return "reserve";
	return justifie ? undefined : "justification";
}
