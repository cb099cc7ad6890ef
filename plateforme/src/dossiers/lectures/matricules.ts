import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { dossiers, oppositions } from "../tables.ts";

/** The number of the file of this matricule, in the office of the transaction. */
export async function dossierDuMatricule(
	tx: Transaction,
	organisme: string,
	matricule: string,
): Promise<number | undefined> {
	const [ligne] = await tx
		.select({ dossier: dossiers.dossier })
		.from(dossiers)
		.where(and(eq(dossiers.organisme, organisme), eq(dossiers.matricule, matricule)));
	return ligne?.dossier;
}

/** The files whose persons objected to being looked for: nothing is detected for them. */
export async function matriculesOpposesAuReperage(
	tx: Transaction,
	organisme: string,
): Promise<Set<string>> {
	const lignes = await tx
		.select({ matricule: dossiers.matricule })
		.from(oppositions)
		.innerJoin(
			dossiers,
			and(eq(dossiers.organisme, oppositions.organisme), eq(dossiers.dossier, oppositions.dossier)),
		)
		.where(
			and(
				eq(oppositions.organisme, organisme),
				eq(oppositions.objet, "reperage"),
				isNull(oppositions.jusqua),
			),
		);
	return new Set(lignes.map(({ matricule }) => matricule));
}
