import { eq, sql } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { transporteurs } from "../tables.ts";

export type EtatTransporteur = Pick<
	typeof transporteurs.$inferSelect,
	"canal" | "etat" | "detail" | "depuis"
>;

export const lireTransporteurs = (
	tx: Transaction,
	organisme: string,
): Promise<EtatTransporteur[]> =>
	tx
		.select({
			canal: transporteurs.canal,
			etat: transporteurs.etat,
			detail: transporteurs.detail,
			depuis: transporteurs.depuis,
		})
		.from(transporteurs)
		.where(eq(transporteurs.organisme, organisme));

/** Written when it changes, so that « depuis » says since when. */
export const noterTransporteur = (
	{ organisme, quand }: Acteur,
	{ canal, etat, detail }: Omit<EtatTransporteur, "depuis">,
) =>
	pourOrganisme(organisme, (tx) =>
		tx
			.insert(transporteurs)
			.values({ organisme, canal, etat, detail, depuis: quand })
			.onConflictDoUpdate({
				target: [transporteurs.organisme, transporteurs.canal],
				set: {
					etat,
					detail,
					depuis: sql`CASE WHEN ${transporteurs.etat} = ${etat} THEN ${transporteurs.depuis} ELSE ${quand.toISOString()}::timestamptz END`,
				},
				setWhere: sql`(${transporteurs.etat}, ${transporteurs.detail}) IS DISTINCT FROM (${etat}, ${detail})`,
			}),
	);
