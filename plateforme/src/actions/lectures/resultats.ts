import { and, eq } from "drizzle-orm";
import type { CodePrestation } from "droits";
import { PARTS_DE_SEXE, type Sexe } from "../../dossiers/index.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { densiteDe, type Jour, typeDeCommune } from "../../socle/index.ts";
import { calculer, type Resultats } from "../resultats/calculer.ts";
import { equiteDe, type Groupe } from "../resultats/equite.ts";
import type { Ligne } from "../resultats/ligne.ts";
import { lirePasse, type Passe } from "../resultats/passe.ts";
import { requeteDesLignes } from "../resultats/requete.ts";
import { actions, plans } from "../tables.ts";

export type PlanLu = typeof plans.$inferSelect;

export interface ActionLue {
	action: number;
	titre: string;
	prestation: CodePrestation | null;
	lanceeLe: Jour;
	/** Nothing for an action launched without a plan, or before plans. */
	plan?: PlanLu;
}

export async function lireAction(
	tx: Transaction,
	organisme: string,
	action: number,
): Promise<ActionLue | undefined> {
	const [lue] = await tx
		.select({ action: actions, plan: plans })
		.from(actions)
		.leftJoin(plans, and(eq(plans.organisme, actions.organisme), eq(plans.action, actions.action)))
		.where(and(eq(actions.organisme, organisme), eq(actions.action, action)));
	if (!lue) return undefined;
	const { organisme: _, prestation, ...reste } = lue.action;
	return { ...reste, prestation: prestation as CodePrestation | null, plan: lue.plan ?? undefined };
}

export interface ResultatsLus extends Resultats {
	action: ActionLue;
	lignes: Ligne[];
	equite: Groupe[];
	passe?: Passe;
}

/** As known at the end of that day, from the files themselves. */
export async function lireResultats(
	tx: Transaction,
	organisme: string,
	action: ActionLue,
	au: Jour,
): Promise<ResultatsLus> {
	const { plan, prestation } = action;
	const { rows } = await tx.execute<
		{ [cle in keyof Omit<Ligne, "cout" | "commune" | "densite" | "sexe">]: Ligne[cle] } & {
			commune: string | null;
			sexe: Sexe | null;
		}
	>(
		requeteDesLignes({
			organisme,
			action: action.action,
			prestation,
			au,
			planifiee: plan !== undefined,
		}),
	);
	const couts = new Map(plan?.bras.map(({ nom, cout }) => [nom, cout]));
	const lignes = rows.map((row) => ({
		...row,
		commune: typeDeCommune(row.commune),
		densite: densiteDe(row.commune),
		sexe: PARTS_DE_SEXE[row.sexe ?? "inconnu"],
		cout: couts.get(row.bras) ?? null,
	}));
	const audience = plan?.audience ?? (prestation ? { prestation } : undefined);
	return {
		action,
		lignes,
		...calculer(lignes, au, plan?.bras),
		equite: equiteDe(lignes),
		passe: audience && (await lirePasse(tx, organisme, audience, lignes, au)),
	};
}
