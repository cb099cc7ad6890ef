import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import { envois } from "../tables.ts";

/** What reached a person, or may have, the latest first: what they were written, as they were. */
export const envoisDuDossier = (tx: Transaction, organisme: string, dossier: number) =>
	envoisDe(tx, organisme, eq(envois.dossier, dossier));

/** The same of someone who has no file. */
export const envoisDuCompte = (tx: Transaction, organisme: string, compte: number) =>
	envoisDe(tx, organisme, eq(envois.compte, compte));

const MONTRES = 50;

const envoisDe = (tx: Transaction, organisme: string, siens: SQL) =>
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
				siens,
				inArray(envois.etat, ["envoye", "en-lot", "incertain"]),
			),
		)
		.orderBy(desc(envois.envoi))
		.limit(MONTRES);
