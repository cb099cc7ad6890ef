import { sql } from "drizzle-orm";
import type { CodePrestation } from "droits";
import { consulter } from "../../dossiers/index.server.ts";
import type { Particularite } from "../../dossiers/index.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { enJeu } from "../lectures/a-verifier.ts";
import type { IssueDeVerification } from "../reperage/reserves.ts";
import { verifications } from "../tables.ts";

/** The fact as its reader had it before their eyes. */
export type FaitVu = Omit<Particularite, "jusqua">;

export type Verification =
	| { ok: true }
	| {
			ok: false;
			motif:
				| "inconnu"
				/** Protected, or one's own: it is asked for on the file itself. */
				| "reserve"
				/** Meanwhile the file says otherwise. */
				| "plus-au-dossier";
	  };

/**
 * A person looked at the fact, and says whether the rights at stake may be proposed. The next run reads it:
 * until then findings stay as they are, to be verified.
 */
export const verifier = (
	acteur: Acteur,
	dossier: number,
	fait: FaitVu,
	issue: IssueDeVerification,
): Promise<Verification> =>
	surLeFait(acteur, dossier, fait, "verification.noter", motifDe({ issue }), async (tx) => {
		const { organisme, quand } = acteur;
		const { nature, precision, depuis } = fait;
		const { rows } = await tx.execute<{ prestations: CodePrestation[] }>(sql`
			SELECT coalesce(array_agg(DISTINCT k.prestation ORDER BY k.prestation), '{}') AS prestations
			FROM constats k WHERE k.organisme = ${organisme} AND k.dossier = ${dossier}
				AND ${enJeu(sql`${nature}::text`)}`);
		const dit = { issue, prestations: rows[0]?.prestations ?? [], faiteLe: quand };
		await tx
			.insert(verifications)
			.values({ organisme, dossier, nature, precision, depuis, ...dit })
			.onConflictDoUpdate({
				target: [
					verifications.organisme,
					verifications.dossier,
					verifications.nature,
					verifications.precision,
					verifications.depuis,
				],
				set: dit,
			});
	});

/** Takes back what was said of a fact: it is to be verified again. */
export const reprendreVerification = (
	acteur: Acteur,
	dossier: number,
	fait: FaitVu,
): Promise<Verification> =>
	surLeFait(acteur, dossier, fait, "verification.reprendre", undefined, async (tx) => {
		const { nature, precision, depuis } = fait;
		await tx.execute(sql`
			DELETE FROM verifications WHERE organisme = ${acteur.organisme} AND dossier = ${dossier}
				AND nature = ${nature} AND precision = ${precision} AND depuis = ${depuis}`);
	});

const surLeFait = (
	acteur: Acteur,
	dossier: number,
	{ nature, precision, depuis }: FaitVu,
	acte: string,
	motif: string | undefined,
	agir: (tx: Transaction) => Promise<void>,
): Promise<Verification> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const lu = await consulter(tx, acteur, dossier);
		if (!lu.ok) return { ok: false, motif: lu.motif === "inconnu" ? "inconnu" : "reserve" };
		const encore = lu.dossier.particularites.some(
			(p) =>
				p.nature === nature &&
				p.precision === precision &&
				p.depuis === depuis &&
				p.jusqua === null,
		);
		if (!encore) return { ok: false, motif: "plus-au-dossier" };
		await agir(tx);
		await journaliser(tx, acteur, acte, `dossier-${dossier}`, motif);
		return { ok: true };
	});
