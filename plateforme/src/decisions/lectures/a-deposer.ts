import { and, asc, eq, isNull, type SQL } from "drizzle-orm";
import { nomsDossiers } from "../../dossiers/index.server.ts";
import { estProvisoire } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { jourDe } from "../../socle/index.ts";
import type { ADeposer } from "../suites/bordereau.ts";
import { bordereaux, decisions, lignesDeDecision } from "../tables.ts";

export type Destinataire = "national" | "departement";

/**
 * What waits for a list: told decisions for the national system, proposals for the département. One on a file
 * whose number was someone else’s waits for its own.
 */
export async function aDeposer(
	tx: Transaction,
	organisme: string,
	destinataire: Destinataire,
): Promise<ADeposer[]> {
	const lignes = await lignesOu(
		tx,
		organisme,
		destinataire === "national"
			? and(eq(decisions.etat, "prise"), isNull(lignesDeDecision.bordereau))
			: and(eq(decisions.etat, "au-departement"), isNull(decisions.bordereau)),
	);
	return lignes.filter(({ matricule }) => !estProvisoire(matricule));
}

/** A list as it left, to be given again. */
export async function lireBordereau(tx: Transaction, organisme: string, numero: number) {
	const [bordereau] = await tx
		.select()
		.from(bordereaux)
		.where(and(eq(bordereaux.organisme, organisme), eq(bordereaux.bordereau, numero)));
	if (!bordereau) return undefined;
	const table = bordereau.destinataire === "national" ? lignesDeDecision : decisions;
	return { bordereau, lignes: await lignesOu(tx, organisme, eq(table.bordereau, numero)) };
}

async function lignesOu(
	tx: Transaction,
	organisme: string,
	condition: SQL | undefined,
): Promise<ADeposer[]> {
	const lues = await tx
		.select({ ligne: lignesDeDecision, decision: decisions })
		.from(lignesDeDecision)
		.innerJoin(
			decisions,
			and(
				eq(decisions.organisme, lignesDeDecision.organisme),
				eq(decisions.decision, lignesDeDecision.decision),
			),
		)
		.where(and(eq(lignesDeDecision.organisme, organisme), condition))
		.orderBy(asc(lignesDeDecision.decision), asc(lignesDeDecision.rang));
	const noms = await nomsDossiers(
		tx,
		organisme,
		lues.map(({ decision }) => decision.dossier),
	);
	return lues.map(({ ligne, decision }) => ({
		...ligne,
		matricule: noms.get(decision.dossier)?.matricule ?? "",
		demandee: decision.demandee,
		decideeLe: jourDe(decision.decideeLe),
		hors: decision.hors,
	}));
}
