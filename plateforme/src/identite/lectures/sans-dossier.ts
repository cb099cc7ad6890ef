import { and, asc, eq, inArray, lt } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { personnesSansDossier } from "../tables.ts";

export type PersonneSansDossier = typeof personnesSansDossier.$inferSelect;

/** The one of this account; nothing once a file is joined, or for an account of another kind. */
export async function personneSansDossier(
	tx: Transaction,
	organisme: string,
	compte: number,
): Promise<PersonneSansDossier | undefined> {
	const [lue] = await tx
		.select()
		.from(personnesSansDossier)
		.where(
			and(eq(personnesSansDossier.organisme, organisme), eq(personnesSansDossier.compte, compte)),
		);
	return lue;
}

/** Of several accounts at once; those tied to a file since are not among them. */
export async function personnesSansDossierDe(
	tx: Transaction,
	organisme: string,
	comptes: readonly number[],
): Promise<Map<number, PersonneSansDossier>> {
	if (comptes.length === 0) return new Map();
	const lues = await tx
		.select()
		.from(personnesSansDossier)
		.where(
			and(
				eq(personnesSansDossier.organisme, organisme),
				inArray(personnesSansDossier.compte, [...new Set(comptes)]),
			),
		);
	return new Map(lues.map((lue) => [lue.compte, lue]));
}

/** The accounts that came before this instant and are tied to no file yet. */
export async function personnesAOublier(
	tx: Transaction,
	organisme: string,
	avant: Date,
): Promise<number[]> {
	const lues = await tx
		.select({ compte: personnesSansDossier.compte })
		.from(personnesSansDossier)
		.where(
			and(eq(personnesSansDossier.organisme, organisme), lt(personnesSansDossier.depuis, avant)),
		)
		.orderBy(asc(personnesSansDossier.compte));
	return lues.map(({ compte }) => compte);
}
