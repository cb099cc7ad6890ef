import { and, eq, isNull, sql } from "drizzle-orm";
import {
	auteurDe,
	journaliser,
	pourOrganisme,
	type Transaction,
} from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { designationsPour } from "../lectures/designations.ts";
import { empreinteDuCode, etatDuMandat, type MotifMandat, PLUS_ATTENDU } from "../regles.ts";
import { mandats } from "../tables.ts";

/** Wrong codes of one account within the hour: beyond, it waits. */
const ESSAIS_MAX = 10;

/** The helper types the code that the person gave them: the mandate is theirs, and the code is spent. */
export function accepterMandat(
	acteur: Acteur,
	tape: string,
): Promise<{ ok: true; mandat: number } | { ok: false; motif: MotifMandat }> {
	const { organisme, compte, quand } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		if ((await essaisRecents(tx, acteur)) >= ESSAIS_MAX)
			return { ok: false, motif: "trop-d-essais" as const };
		const empreinte = empreinteDuCode(tape);
		const [trouve] = empreinte
			? await tx
					.select()
					.from(mandats)
					.where(and(eq(mandats.organisme, organisme), eq(mandats.empreinte, empreinte)))
					.for("update")
			: [];
		if (!trouve || etatDuMandat(trouve, quand) !== "a-accepter") {
			await journaliser(tx, acteur, REFUS, `compte-${compte}`);
			return { ok: false, motif: "code-inconnu" as const };
		}
		if (trouve.dossier === acteur.dossier) return { ok: false, motif: "le-sien" as const };
		await prendre(tx, acteur, trouve);
		return { ok: true, mandat: trouve.mandat };
	});
}

/** The helper was named as who they are: they take the mandate, unless a colleague did, or it was taken back. */
export function accepterDesignation(
	acteur: Acteur,
	mandat: number,
): Promise<{ ok: true; mandat: number } | { ok: false; motif: MotifMandat }> {
	const { organisme, quand } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		const [trouve] = await tx
			.select()
			.from(mandats)
			.where(and(eq(mandats.organisme, organisme), eq(mandats.mandat, mandat)))
			.for("update");
		const siennes = await designationsPour(tx, acteur);
		const sienne = siennes.some((designation) => designation.mandat === mandat);
		if (!trouve || !sienne || etatDuMandat(trouve, quand) !== "a-accepter")
			return { ok: false, motif: "inconnu" as const };
		await prendre(tx, acteur, trouve);
		return { ok: true, mandat };
	});
}

/** Held since it was read. */
async function prendre(
	tx: Transaction,
	acteur: Acteur,
	{ mandat, dossier }: Pick<typeof mandats.$inferSelect, "mandat" | "dossier">,
): Promise<void> {
	const { organisme, compte, quand } = acteur;
	await tx
		.update(mandats)
		.set({ aidant: compte, accepteLe: quand, ...PLUS_ATTENDU })
		.where(
			and(eq(mandats.organisme, organisme), eq(mandats.mandat, mandat), isNull(mandats.aidant)),
		);
	await journaliser(tx, acteur, "mandat.accepter", `mandat-${mandat}`, motifDe({ dossier }));
}

const REFUS = "mandat.code-refuse";

async function essaisRecents(tx: Transaction, acteur: Acteur): Promise<number> {
	const depuis = new Date(acteur.quand.getTime() - 3_600_000);
	const { rows } = await tx.execute<{ n: number }>(sql`
		SELECT count(*)::int AS n FROM journal WHERE objet = ${`compte-${acteur.compte}`} AND acte = ${REFUS}
			AND auteur = ${auteurDe(acteur)} AND quand > ${depuis.toISOString()}::timestamptz`);
	return rows[0]?.n ?? 0;
}
