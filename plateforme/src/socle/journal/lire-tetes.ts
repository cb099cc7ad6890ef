import { and, asc, desc, eq, gt } from "drizzle-orm";
import type { Transaction } from "../base/base.ts";
import { tetes } from "../base/tables.ts";
import type { TetePubliee } from "./publier.ts";

const publiee = ({ rang, numero, empreinte, quand }: typeof tetes.$inferSelect): TetePubliee => ({
	rang,
	numero,
	empreinte: empreinte.toString("hex"),
	quand: quand.toISOString(),
});

/** The heads after this rank, oldest first. */
export const lireTetes = async (tx: Transaction, organisme: string, apres: number) =>
	(
		await tx
			.select()
			.from(tetes)
			.where(and(eq(tetes.organisme, organisme), gt(tetes.rang, apres)))
			.orderBy(asc(tetes.rang))
	).map(publiee);

export async function lireTete(
	tx: Transaction,
	organisme: string,
): Promise<TetePubliee | undefined> {
	const lignes = await tx
		.select()
		.from(tetes)
		.where(eq(tetes.organisme, organisme))
		.orderBy(desc(tetes.rang))
		.limit(1);
	return lignes.map(publiee)[0];
}
