import { and, asc, desc, eq, sql } from "drizzle-orm";
import { consulter } from "../../dossiers/index.server.ts";
import type { Membre } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe, joursEntre } from "../../socle/index.ts";
import { enfantDe } from "../lettre/composer.ts";
import { bordereaux, decisions, lignesDeDecision } from "../tables.ts";
import type { EtatDecision } from "../types.ts";
import { lireReglages } from "./reglages.ts";

/** All that its page says, for an agent who may read the file; only in that state, when one is given. */
export async function lireDecision(
	tx: Transaction,
	acteur: Acteur,
	numero: number,
	etat?: EtatDecision,
) {
	const { organisme, quand } = acteur;
	const [lue] = await tx
		.select()
		.from(decisions)
		.where(and(eq(decisions.organisme, organisme), eq(decisions.decision, numero)));
	if (!lue || (etat && lue.etat !== etat))
		return { ok: false as const, motif: "inconnue" as const };
	const dossier = await consulter(tx, acteur, lue.dossier);
	if (!dossier.ok) {
		const motif = dossier.motif === "inconnu" ? ("inconnue" as const) : dossier.motif;
		return { ok: false as const, motif, dossier: lue.dossier };
	}
	const lignes = await tx
		.select()
		.from(lignesDeDecision)
		.where(and(eq(lignesDeDecision.organisme, organisme), eq(lignesDeDecision.decision, numero)))
		.orderBy(asc(lignesDeDecision.rang));
	const aujourdhui = jourDe(quand);
	const { joursDuDepartement } = await lireReglages(tx, organisme, aujourdhui);
	const transmiseLe = await partiLe(tx, organisme, lue.bordereau);
	const { foyer: decide, places: _, ...reste } = lue;
	const foyer = decide ?? dossier.dossier.foyer?.contenu ?? null;
	return {
		ok: true as const,
		vue: {
			...reste,
			lignes: lignes.map((ligne) => ({ ...ligne, enfant: enfantDe(ligne, foyer) })),
			matricule: dossier.dossier.matricule,
			qui: demandeurDe(dossier.dossier.membres),
			auteurNom: await nomDe(tx, organisme, lue.auteur),
			relueParNom: lue.reluePar === null ? undefined : await nomDe(tx, organisme, lue.reluePar),
			sienne: lue.auteur === acteur.compte,
			aujourdhui,
			attente: transmiseLe && {
				jours: joursEntre(transmiseLe, aujourdhui),
				promis: joursDuDepartement,
			},
		},
	};
}

export type DecisionVue = Extract<Awaited<ReturnType<typeof lireDecision>>, { ok: true }>["vue"];

/** Who asked, for who may read the file. */
function demandeurDe(membres: readonly Membre[]) {
	const un = membres.find(({ role, jusqua }) => role === "demandeur" && jusqua === null);
	return { nom: un ? `${un.nom} ${un.prenom}` : "", naissance: un?.dateNaissance ?? null };
}

async function partiLe(tx: Transaction, organisme: string, bordereau: number | null) {
	if (bordereau === null) return undefined;
	const [parti] = await tx
		.select({ prepareLe: bordereaux.prepareLe })
		.from(bordereaux)
		.where(and(eq(bordereaux.organisme, organisme), eq(bordereaux.bordereau, bordereau)));
	return parti && jourDe(parti.prepareLe);
}

async function nomDe(tx: Transaction, organisme: string, compte: number): Promise<string> {
	const { rows } = await tx.execute<{ nom: string }>(sql`
		SELECT prenom || ' ' || nom AS nom FROM comptes
		WHERE organisme = ${organisme} AND compte = ${compte}`);
	return rows[0]?.nom ?? "La plateforme";
}

/** Those told to a person, the latest first: for their own pages, and for the file. */
export const decisionsDuDossier = (tx: Transaction, organisme: string, dossier: number) =>
	tx
		.select({
			decision: decisions.decision,
			prestation: decisions.prestation,
			sens: decisions.sens,
			notifieeLe: decisions.notifieeLe,
			lettre: decisions.lettre,
			lueLe: decisions.lueLe,
		})
		.from(decisions)
		.where(
			and(
				eq(decisions.organisme, organisme),
				eq(decisions.dossier, dossier),
				eq(decisions.etat, "prise"),
			),
		)
		.orderBy(desc(decisions.decision));
