import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { envois } from "../tables.ts";

/** What reached a person, or may have, the latest first: what they were written, as they were. */
export const envoisDuDossier = (tx: Transaction, organisme: string, dossier: number, limite = 50) =>
	tx
		.select({
			envoi: envois.envoi,
			canal: envois.canal,
			destinataire: envois.destinataire,
			sujet: envois.sujet,
			corps: envois.corps,
			nature: envois.nature,
			etat: envois.etat,
			le: sql<string>`to_char(coalesce(${envois.envoyeLe}, ${envois.demandeLe}) AT TIME ZONE 'UTC',
				'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
		})
		.from(envois)
		.where(
			and(
				eq(envois.organisme, organisme),
				eq(envois.dossier, dossier),
				inArray(envois.etat, ["envoye", "en-lot", "incertain"]),
			),
		)
		.orderBy(desc(envois.envoi))
		.limit(limite);
