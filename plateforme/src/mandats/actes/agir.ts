import { and, eq } from "drizzle-orm";
import { numeroContredit } from "../../dossiers/index.server.ts";
import { journaliser, journaliserLecture, type Transaction } from "../../socle/index.server.ts";
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
	// The file may hold something of someone else: neither the person nor their helper opens it.
	if ((await numeroContredit(tx, organisme, lu.dossier)) !== undefined) return undefined;
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

/** What the person will read that their helper did. A reading, once a quarter of an hour. */
export async function noterGeste(
	tx: Transaction,
	acteur: Acteur,
	{ mandat, dossier }: Pick<MandatEnMain, "mandat" | "dossier">,
	geste: Portee,
	sollicitation?: number,
): Promise<void> {
	const objet = `mandat-${mandat}`;
	const motif = motifDe({ dossier, sollicitation });
	const noter = geste === "voir" ? journaliserLecture : journaliser;
	await noter(tx, acteur, `mandat.${geste}`, objet, motif);
	if (sollicitation === undefined) return;
	await tx
		.insert(sollicitationsAssistees)
		.values({ organisme: acteur.organisme, sollicitation, mandat })
		.onConflictDoNothing();
}
