import { and, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur, Role } from "../../socle/index.ts";
import { comptes } from "../tables.ts";

/** The agents of an office, as actors of another time, by the name that their provider gives them. */
export async function agentsParSujet(
	tx: Transaction,
	organisme: string,
): Promise<Map<string, Omit<Acteur, "quand">>> {
	const lus = await tx
		.select()
		.from(comptes)
		.where(and(eq(comptes.organisme, organisme), eq(comptes.fournisseur, "pro")));
	return new Map(
		lus.map(({ sujet, compte, prenom, nom, roles, equipe, competences }) => [
			sujet,
			{
				organisme,
				compte,
				nom: `${prenom} ${nom}`,
				roles: roles as Role[],
				equipe: equipe ?? undefined,
				competences,
			},
		]),
	);
}
