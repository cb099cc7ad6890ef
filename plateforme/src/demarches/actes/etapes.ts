import { sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { etapeDe } from "../demande.ts";

/** Steps that are not a question. */
export const VERIFIER = "verifier";

/** That a step was shown, or answered: once each, the first time. */
export async function noterEtape(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	demande: number,
	question: string,
	quoi: "vue" | "repondue",
): Promise<void> {
	const instant = quand.toISOString();
	await tx.execute(sql`
		INSERT INTO etapes_des_demandes (organisme, demande, etape, rang, vue_le, repondue_le)
		SELECT ${organisme}, ${demande}, ${etapeDe(question)},
			1 + count(*), ${instant}, ${quoi === "repondue" ? instant : null}
		FROM etapes_des_demandes WHERE organisme = ${organisme} AND demande = ${demande}
		ON CONFLICT (organisme, demande, etape) DO UPDATE
			SET repondue_le = coalesce(etapes_des_demandes.repondue_le, excluded.repondue_le)`);
}
