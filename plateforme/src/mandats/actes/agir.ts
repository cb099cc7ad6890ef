import { and, eq, sql } from "drizzle-orm";
import { auteurDe, journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, motifDe } from "../../socle/index.ts";
import { etatDuMandat, type Portee } from "../regles.ts";
import { mandats, sollicitationsAssistees } from "../tables.ts";

export interface MandatEnMain {
	mandat: number;
	dossier: number;
	portees: Portee[];
	jusqua: string;
}

/**
 * The mandate by which this helper may do this now, in the transaction of what they do: taken back while
 * they read, it no longer opens anything. Nothing otherwise, whatever the reason.
 */
export async function mandatPour(
	tx: Transaction,
	{ organisme, compte, quand }: Acteur,
	mandat: number,
	portee?: Portee,
): Promise<MandatEnMain | undefined> {
	const [lu] = await tx
		.select()
		.from(mandats)
		.where(
			and(eq(mandats.organisme, organisme), eq(mandats.mandat, mandat), eq(mandats.aidant, compte)),
		)
		.for("share");
	if (!lu || etatDuMandat(lu, quand) !== "actif") return undefined;
	if (portee && !lu.portees.includes(portee)) return undefined;
	return { mandat, dossier: lu.dossier, portees: lu.portees, jusqua: lu.jusqua };
}

/**
 * The person, by the hand of their helper: what is done is judged as theirs, and written with the helper's
 * account. Only with a mandate just looked at.
 */
export const auNomDe = (
	{ organisme, compte, nom, quand }: Acteur,
	{ dossier }: Pick<MandatEnMain, "dossier">,
): Acteur => ({
	organisme,
	compte,
	nom,
	quand,
	roles: ["allocataire"],
	competences: [],
	dossier,
});

const MINUTES_DE_LECTURE = 15;

/** What the person will read that their helper did. A reading, once a quarter of an hour. */
export async function noterGeste(
	tx: Transaction,
	acteur: Acteur,
	{ mandat, dossier }: Pick<MandatEnMain, "mandat" | "dossier">,
	geste: Portee,
	sollicitation?: number,
): Promise<void> {
	const objet = `mandat-${mandat}`;
	if (geste === "voir" && (await vuRecemment(tx, acteur, objet))) return;
	await journaliser(tx, acteur, `mandat.${geste}`, objet, motifDe({ dossier, sollicitation }));
	if (sollicitation === undefined) return;
	await tx
		.insert(sollicitationsAssistees)
		.values({ organisme: acteur.organisme, sollicitation, mandat })
		.onConflictDoNothing();
}

async function vuRecemment(tx: Transaction, acteur: Acteur, objet: string): Promise<boolean> {
	const depuis = new Date(acteur.quand.getTime() - MINUTES_DE_LECTURE * 60_000);
	const { rows } = await tx.execute(sql`
		SELECT FROM journal WHERE objet = ${objet} AND acte = 'mandat.voir' AND auteur = ${auteurDe(acteur)}
			AND quand > ${depuis.toISOString()}::timestamptz LIMIT 1`);
	return rows.length > 0;
}
