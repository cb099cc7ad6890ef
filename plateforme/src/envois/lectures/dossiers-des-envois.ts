import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { envois } from "../tables.ts";

/** The files that these messages were about. */
export async function dossiersDesEnvois(
	tx: Transaction,
	organisme: string,
	numeros: readonly number[],
): Promise<number[]> {
	if (numeros.length === 0) return [];
	const lus = await tx
		.selectDistinct({ dossier: envois.dossier })
		.from(envois)
		.where(
			and(
				eq(envois.organisme, organisme),
				inArray(envois.envoi, [...numeros]),
				isNotNull(envois.dossier),
			),
		);
	return lus.flatMap(({ dossier }) => dossier ?? []);
}
