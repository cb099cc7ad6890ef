import { and, asc, eq, sql } from "drizzle-orm";
import {
	changerDroitDans,
	dossierDuMatricule,
	enregistrerPaiementDans,
} from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, motifDe } from "../../socle/index.ts";
import { recevoirDans, sollicitations, traiterDans } from "../../sollicitations/index.server.ts";
import { ActeRefuse } from "../../sollicitations/index.ts";
import { demandeDe, issueDe } from "../suites/rapprocher.ts";
import type { Colonne, MotifDeRejet, Rejet, Suite } from "../suites/suite.ts";
import { textesSuites } from "../textes/suites.ts";

/** What became of the lines, each counted once. */
export interface BilanDesSuites {
	/** A request, a decision, a right or a payment that was not known. */
	notees: number;
	inchangees: number;
	rejets: Rejet[];
}

interface Options {
	/** Says what would be written, and writes nothing. */
	apercu: boolean;
	/** SHA-256 of the file. */
	empreinte: string;
}

class Defaire extends Error {}

/**
 * Outcomes that the national system knew first, written as an agent would have written them, on the day
 * they took place: results and indicators read them as any other. A line in the wrong is left aside, the
 * others are written together. Twice the same file changes nothing.
 */
export async function noterSuites(
	acteur: Acteur,
	suites: readonly Suite[],
	{ apercu, empreinte }: Options,
): Promise<BilanDesSuites> {
	const bilan: BilanDesSuites = { notees: 0, inchangees: 0, rejets: [] };
	const { organisme } = acteur;
	try {
		await pourOrganisme(organisme, async (tx) => {
			// Two people who bring the same file see each other's requests.
			await tx.execute(
				sql`SELECT pg_advisory_xact_lock(hashtextextended(${`suites ${organisme}`}, 0))`,
			);
			for (const suite of suites) await noterOuRejeter(tx, acteur, suite, bilan);
			if (apercu) throw new Defaire();
			const { notees, inchangees, rejets } = bilan;
			const faits = { empreinte, notees, inchangees, rejets: rejets.length };
			await journaliser(tx, acteur, "suites.importer", "suites", motifDe(faits));
		});
	} catch (erreur) {
		if (!(erreur instanceof Defaire)) throw erreur;
	}
	return bilan;
}

const REJETS: Record<string, [Colonne, MotifDeRejet]> = {
	"dossier-inconnu": ["matricule", "dossier-inconnu"],
	"deja-traitee": ["demande_le", "contredit"],
	"prise-par-un-autre": ["demande_le", "prise-par-un-autre"],
};

/** A savepoint a line: nothing stays of one that is refused. */
async function noterOuRejeter(
	tx: Transaction,
	acteur: Acteur,
	suite: Suite,
	bilan: BilanDesSuites,
): Promise<void> {
	await tx.execute(sql`SAVEPOINT ligne`);
	try {
		const change = await noter(tx, acteur, suite);
		await tx.execute(sql`RELEASE SAVEPOINT ligne`);
		bilan[change ? "notees" : "inchangees"] += 1;
	} catch (erreur) {
		const rejet = erreur instanceof ActeRefuse ? REJETS[erreur.motif] : undefined;
		if (!rejet) throw erreur;
		await tx.execute(sql`ROLLBACK TO SAVEPOINT ligne`);
		const [colonne, motif] = rejet;
		bilan.rejets.push({ ligne: suite.ligne, colonne, motif });
	}
}

async function noter(tx: Transaction, acteur: Acteur, suite: Suite): Promise<boolean> {
	const dossier = await dossierDuMatricule(tx, acteur.organisme, suite.matricule);
	if (dossier === undefined) throw new ActeRefuse("dossier-inconnu");
	const { sollicitation, issue, recue } = await tenirLaDemande(tx, acteur, dossier, suite);
	const voulue = issueDe(suite);
	// A decision known here is not undone by a file: a person reopens it.
	if (voulue && issue && issue !== voulue) throw new ActeRefuse("deja-traitee");
	const decide = voulue !== undefined && issue === null;
	if (decide) {
		const jour = (suite.ouvertLe ?? suite.refuseLe) as Jour;
		const note = suite.motif ?? textesSuites.note;
		await traiterDans(tx, ceJour(acteur, jour), { sollicitation }, { issue: voulue, note });
	}
	const droit = suite.ouvertLe !== null && (await ouvrirDroit(tx, acteur, dossier, suite));
	const rappel = suite.rappel !== null && (await payerRappel(tx, acteur, dossier, suite));
	return recue || decide || droit || rappel;
}

/** Late in that day, never after now: whoever asked on the day of a message is no longer written to. */
const ceJour = (acteur: Acteur, jour: Jour): Acteur => {
	const soir = new Date(`${jour}T21:00:00Z`);
	return { ...acteur, quand: soir < acteur.quand ? soir : acteur.quand };
};

async function tenirLaDemande(tx: Transaction, acteur: Acteur, dossier: number, suite: Suite) {
	const { organisme } = acteur;
	const { prestation, demandeLe, canal } = suite;
	const connues = await tx
		.select({
			sollicitation: sollicitations.sollicitation,
			arrivee: sollicitations.arrivee,
			issue: sollicitations.issue,
		})
		.from(sollicitations)
		.where(
			and(
				eq(sollicitations.organisme, organisme),
				eq(sollicitations.dossier, dossier),
				eq(sollicitations.nature, "demande"),
				eq(sollicitations.prestation, prestation),
			),
		)
		.orderBy(asc(sollicitations.sollicitation));
	const connue = demandeDe(suite, connues);
	if (connue) return { ...connue, recue: false };
	const objet = textesSuites.objet(prestation);
	const { sollicitation } = await recevoirDans(tx, ceJour(acteur, demandeLe), {
		...{ nature: "demande" as const, canal, objet, prestation, dossier },
	});
	return { sollicitation, issue: null, recue: true };
}

/** The extract of the month may have said it before; what it says of a later day holds. */
async function ouvrirDroit(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	{ prestation, montant, depuis }: Suite,
): Promise<boolean> {
	const { rows } = await tx.execute<{ etat: string; montant: number | null; depuis: Jour }>(sql`
		SELECT etat, montant, depuis::text AS depuis FROM droits_valorises
		WHERE organisme = ${acteur.organisme} AND dossier = ${dossier} AND prestation = ${prestation}
		ORDER BY depuis DESC, beneficiaire LIMIT 1`);
	const [dernier] = rows;
	if (dernier?.etat === "en_paiement" && (montant === null || dernier.montant !== null))
		return false;
	const debut = dernier && dernier.depuis > depuis ? dernier.depuis : depuis;
	const changement = {
		...{ prestation, etat: "en_paiement" as const, depuis: debut },
		montant: montant ?? undefined,
	};
	const fait = await changerDroitDans(tx, acteur, dossier, changement);
	if (!fait.ok) throw new Error(`droit refusé : ${fait.motif}`);
	return true;
}

/** Once for a decision: the extract of the month may hold it as a payment. */
async function payerRappel(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	{ prestation, ouvertLe, rappel }: Suite,
): Promise<boolean> {
	const date = ouvertLe as Jour;
	const { rows } = await tx.execute(sql`
		SELECT FROM paiements WHERE organisme = ${acteur.organisme} AND dossier = ${dossier}
			AND prestation = ${prestation} AND date >= ${date}::date AND pourquoi LIKE 'Rappel%' LIMIT 1`);
	if (rows.length > 0 || !rappel) return false;
	const fait = await enregistrerPaiementDans(tx, acteur, dossier, {
		...{ date, prestation, montant: rappel, pourquoi: textesSuites.rappel },
		mois: `${date.slice(0, 7)}-01`,
	});
	return fait.ok;
}
