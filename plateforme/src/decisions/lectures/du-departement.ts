import { and, asc, desc, eq, isNotNull, ne } from "drizzle-orm";
import { nomsDossiers } from "../../dossiers/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe, joursEntre } from "../../socle/index.ts";
import type { IssueDuDepartement } from "../actes/repondre.ts";
import { bordereaux, decisions } from "../tables.ts";
import { lireDecision } from "./decision.ts";
import { MONTREES, montantsDe } from "./liste.ts";
import { lireReglages } from "./reglages.ts";

type Decision = typeof decisions.$inferSelect;

/** What the département answered; nothing while it has not. */
const issueDe = ({ etat, reponseLe }: Decision): IssueDuDepartement | undefined => {
	if (etat === "au-departement") return undefined;
	if (etat === "prise") return "suivie";
	return reponseLe ? "autrement" : "a-completer";
};

/** What was passed on to the département: what waits for it, the oldest first; what it answered last. */
export async function listerPourLeDepartement(tx: Transaction, acteur: Acteur) {
	const aujourdhui = jourDe(acteur.quand);
	const { joursDuDepartement: promis } = await lireReglages(tx, acteur.organisme, aujourdhui);
	const lues = await Promise.all([lire(tx, acteur, true), lire(tx, acteur, false)]);
	const toutes = lues.flat();
	const noms = await nomsDossiers(
		tx,
		acteur.organisme,
		toutes.map(({ decision }) => decision.dossier),
	);
	const montants = await montantsDe(
		tx,
		acteur.organisme,
		toutes.map(({ decision }) => decision.decision),
	);
	const [aDecider, decidees] = lues.map((unes) =>
		unes.map(({ decision, prepareLe }) => {
			const jours = joursEntre(jourDe(prepareLe), aujourdhui);
			return {
				decision: decision.decision,
				qui: noms.get(decision.dossier)?.nom,
				matricule: noms.get(decision.dossier)?.matricule ?? "",
				sens: decision.sens,
				hors: decision.hors,
				montant: montants.get(decision.decision) ?? null,
				jours,
				retard: promis !== null && jours > promis,
				issue: issueDe(decision),
				reponduLe: decision.reponseLe ?? (decision.relueLe && jourDe(decision.relueLe)),
			};
		}),
	);
	return { aDecider: aDecider ?? [], decidees: decidees ?? [] };
}

const lire = (tx: Transaction, { organisme }: Acteur, enAttente: boolean) =>
	tx
		.select({ decision: decisions, prepareLe: bordereaux.prepareLe })
		.from(decisions)
		.innerJoin(
			bordereaux,
			and(
				eq(bordereaux.organisme, decisions.organisme),
				eq(bordereaux.bordereau, decisions.bordereau),
			),
		)
		.where(
			and(
				eq(decisions.organisme, organisme),
				eq(decisions.autorite, "departement"),
				isNotNull(decisions.bordereau),
				(enAttente ? eq : ne)(decisions.etat, "au-departement"),
			),
		)
		.orderBy(enAttente ? asc(decisions.decision) : desc(decisions.decision))
		.limit(enAttente ? MONTREES : 50);

export type PourLeDepartement = Awaited<ReturnType<typeof listerPourLeDepartement>>;

/** One of them, as its page shows it; any other decision does not exist for the département. */
export async function lirePourLeDepartement(tx: Transaction, acteur: Acteur, numero: number) {
	const siennes = await tx.$count(
		decisions,
		and(
			eq(decisions.organisme, acteur.organisme),
			eq(decisions.decision, numero),
			eq(decisions.autorite, "departement"),
			isNotNull(decisions.bordereau),
		),
	);
	if (siennes === 0) return { ok: false as const, motif: "inconnue" as const };
	return lireDecision(tx, acteur, numero);
}
