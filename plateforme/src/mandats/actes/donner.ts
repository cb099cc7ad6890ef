import { and, eq, gte, isNull } from "drizzle-orm";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe, motifDe } from "../../socle/index.ts";
import { structuresAidantes } from "../lectures/designations.ts";
import {
	type DonnePar,
	empreinteDuCode,
	empreinteDuCourriel,
	finDuCode,
	finDuMandat,
	lireConsigne,
	type MandatDit,
	type MotifMandat,
	tirerCode,
} from "../regles.ts";
import { mandats } from "../tables.ts";

/** In force at once on one file: enough for a family and two associations. */
const ENSEMBLE_MAX = 10;

export interface Donne {
	par: DonnePar;
	/** On paper or by phone: where the sheet is, or how the person was known and agreed. */
	consigne?: string;
}

/** `code` is empty when the helper was named otherwise. */
type Fait = { ok: true; mandat: number; code: string } | { ok: false; motif: MotifMandat };

export const donnerMandat = (
	acteur: Acteur,
	dossier: number,
	dit: MandatDit,
	donne: Donne,
): Promise<Fait> =>
	pourOrganisme(acteur.organisme, (tx) => donnerMandatDans(tx, acteur, dossier, dit, donne));

/**
 * The mandate of a file, and the code that its helper will type, if it is by a code: it is shown once, to
 * whoever gives the mandate, and only its print is kept. Named otherwise, the answer is the same whether that
 * address has an account here or not. Who may give it is judged before.
 */
export async function donnerMandatDans(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	{ nom, portees, duree, voie = { par: "code" } }: MandatDit,
	{ par, consigne: dite = "" }: Donne,
): Promise<Fait> {
	const consigne = par === "en-ligne" ? undefined : lireConsigne(dite);
	if (par !== "en-ligne" && !consigne) return { ok: false, motif: "consigne-vide" };
	const { organisme, compte, quand } = acteur;
	if (
		voie.par === "structure" &&
		!(await structuresAidantes(tx, organisme)).includes(voie.structure)
	)
		return { ok: false, motif: "structure-inconnue" };
	const code = voie.par === "code" ? tirerCode() : "";
	const ensemble = await tx.$count(
		mandats,
		and(
			eq(mandats.organisme, organisme),
			eq(mandats.dossier, dossier),
			isNull(mandats.revoqueLe),
			gte(mandats.jusqua, jourDe(quand)),
		),
	);
	if (ensemble >= ENSEMBLE_MAX) return { ok: false, motif: "trop" };
	const [{ mandat }] = await tx
		.insert(mandats)
		.values({
			organisme,
			dossier,
			nom,
			portees,
			donnePar: par,
			donneLe: quand,
			compte,
			consigne,
			jusqua: finDuMandat(quand, duree),
			empreinte: code ? empreinteDuCode(code) : null,
			designe: voie.par === "courriel" ? empreinteDuCourriel(organisme, voie.courriel) : null,
			structure: voie.par === "structure" ? voie.structure : null,
			codeJusqua: finDuCode(quand),
		})
		.returning({ mandat: mandats.mandat });
	const faits = { mandat, par, voie: voie.par, jours: duree, portees: portees.join(".") };
	await journaliser(tx, acteur, "mandat.donner", `dossier-${dossier}`, motifDe(faits));
	return { ok: true, mandat, code };
}
