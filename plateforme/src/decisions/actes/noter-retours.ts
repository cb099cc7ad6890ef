import { and, eq, sql } from "drizzle-orm";
import { avantCrds } from "droits";
import { changerDroitDans, lireDossier } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe, motifDe } from "../../socle/index.ts";
import { recevoirDans } from "../../sollicitations/index.server.ts";
import type { Revenue } from "../suites/colonnes.ts";
import type { MotifDeRejet, Rejet, Retour } from "../suites/retour.ts";
import { bordereaux, decisions, lignesDeDecision } from "../tables.ts";
import { textesDecision } from "../textes/decision.ts";

/** What became of the lines, each counted once. */
export interface BilanDesRetours {
	notes: number;
	inchanges: number;
	/** Modified or rejected: somebody has to look. */
	ecarts: number;
	rejets: Rejet[];
}

interface Options {
	/** Says what would be written, and writes nothing. */
	apercu: boolean;
	/** SHA-256 of the file. */
	empreinte: string;
}

class Defaire extends Error {}

class Rejete extends Error {
	readonly colonne: Revenue;
	readonly motif: MotifDeRejet;
	constructor(colonne: Revenue, motif: MotifDeRejet) {
		super(motif);
		this.colonne = colonne;
		this.motif = motif;
	}
}

/**
 * What the national system made of exported lines. Twice the same file changes nothing; an outcome already
 * noted is not undone by another. One that is rejected comes back to the queue.
 */
export async function noterRetours(
	acteur: Acteur,
	retours: readonly Retour[],
	{ apercu, empreinte }: Options,
): Promise<BilanDesRetours> {
	const bilan: BilanDesRetours = { notes: 0, inchanges: 0, ecarts: 0, rejets: [] };
	const { organisme } = acteur;
	try {
		await pourOrganisme(organisme, async (tx) => {
			await tx.execute(
				sql`SELECT pg_advisory_xact_lock(hashtextextended(${`bordereaux ${organisme}`}, 0))`,
			);
			for (const retour of retours) await noterOuRejeter(tx, acteur, retour, bilan);
			if (apercu) throw new Defaire();
			const { notes, inchanges, ecarts, rejets } = bilan;
			const faits = { empreinte, notes, inchanges, ecarts, rejets: rejets.length };
			await journaliser(tx, acteur, "decisions.importer", "retours", motifDe(faits));
		});
	} catch (erreur) {
		if (!(erreur instanceof Defaire)) throw erreur;
	}
	return bilan;
}

/** A savepoint a line: nothing stays of one that is refused. */
async function noterOuRejeter(
	tx: Transaction,
	acteur: Acteur,
	retour: Retour,
	bilan: BilanDesRetours,
): Promise<void> {
	await tx.execute(sql`SAVEPOINT ligne`);
	try {
		const change = await noter(tx, acteur, retour);
		await tx.execute(sql`RELEASE SAVEPOINT ligne`);
		bilan[change ? "notes" : "inchanges"] += 1;
		if (change && retour.issue !== "telle-quelle") bilan.ecarts += 1;
	} catch (erreur) {
		if (!(erreur instanceof Rejete)) throw erreur;
		await tx.execute(sql`ROLLBACK TO SAVEPOINT ligne`);
		bilan.rejets.push({ ligne: retour.ligne, colonne: erreur.colonne, motif: erreur.motif });
	}
}

async function noter(tx: Transaction, acteur: Acteur, retour: Retour): Promise<boolean> {
	const { organisme } = acteur;
	const celleCi = and(
		eq(lignesDeDecision.organisme, organisme),
		eq(lignesDeDecision.decision, retour.decision),
		eq(lignesDeDecision.rang, retour.rang),
	);
	const [ligne] = await tx.select().from(lignesDeDecision).where(celleCi);
	if (!ligne) throw new Rejete("ligne", "ligne-inconnue");
	if (ligne.bordereau === null) throw new Rejete("ligne", "pas-exportee");
	const [parti] = await tx
		.select({ prepareLe: bordereaux.prepareLe })
		.from(bordereaux)
		.where(and(eq(bordereaux.organisme, organisme), eq(bordereaux.bordereau, ligne.bordereau)));
	if (parti && retour.le < jourDe(parti.prepareLe)) throw new Rejete("le", "avant-l-export");
	const suite = {
		suite: retour.issue,
		suiteLe: retour.le,
		suiteMontant: retour.montant,
		suiteEffet: retour.effet,
		suiteMotif: retour.motif,
	};
	if (ligne.suite !== null) {
		const memes = Object.entries(suite).every(
			([cle, valeur]) => ligne[cle as keyof typeof suite] === valeur,
		);
		if (!memes) throw new Rejete("issue", "contredit");
		return false;
	}
	await tx.update(lignesDeDecision).set(suite).where(celleCi);
	await reporter(tx, acteur, ligne, retour);
	return true;
}

/** The right as the national system values it; a rejection goes back to an agent. */
async function reporter(
	tx: Transaction,
	acteur: Acteur,
	ligne: typeof lignesDeDecision.$inferSelect,
	retour: Retour,
): Promise<void> {
	const [decision] = await tx
		.select({ dossier: decisions.dossier, prestation: decisions.prestation })
		.from(decisions)
		.where(and(eq(decisions.organisme, acteur.organisme), eq(decisions.decision, retour.decision)));
	if (!decision) throw new Rejete("ligne", "ligne-inconnue");
	const { dossier } = decision;
	if (retour.issue === "rejetee") {
		await recevoirDans(tx, acteur, {
			nature: "tache",
			canal: "partenaire",
			objet: textesDecision.notes.rejetNational,
			...{ prestation: ligne.prestation, dossier },
		});
		return;
	}
	if (ligne.sens !== "accord") return;
	const montant = retour.montant ?? ligne.montant;
	const droits = (await lireDossier(tx, dossier))?.droits ?? [];
	const actuel = droits.find(
		({ prestation, beneficiaire, finiLe }) =>
			prestation === ligne.prestation && beneficiaire === ligne.beneficiaire && !finiLe,
	);
	const voulu = retour.effet ?? ligne.effet ?? retour.le;
	const fait = await changerDroitDans(tx, acteur, dossier, {
		prestation: ligne.prestation,
		beneficiaire: ligne.beneficiaire,
		etat: "en_paiement",
		// The file holds gross amounts.
		montant: montant === null ? undefined : Math.round(avantCrds(ligne.prestation, montant)),
		depuis: actuel && actuel.depuis > voulu ? actuel.depuis : voulu,
	});
	if (!fait.ok) throw new Error(`droit refusé : ${fait.motif}`);
}
