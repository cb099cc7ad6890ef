import { and, count, desc, eq, lt } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Canal, EtatEnvoi } from "../index.ts";
import { envois } from "../tables.ts";

const parPage = 50;

export interface Filtre {
	canal?: Canal;
	etat?: EtatEnvoi;
	/** Only those older than this one. */
	avant?: number;
}

/** Newest first. `suite` is where the next page begins. */
export const listerEnvois = (organisme: string, { canal, etat, avant }: Filtre) =>
	pourOrganisme(organisme, async (tx) => {
		const filtre = and(
			eq(envois.organisme, organisme),
			canal && eq(envois.canal, canal),
			etat && eq(envois.etat, etat),
		);
		const { envoi, demandeLe, destinataire, sujet } = envois;
		const colonnes = {
			envoi,
			demandeLe,
			destinataire,
			sujet,
			canal: envois.canal,
			etat: envois.etat,
			motif: envois.motif,
		};
		const lignes = await tx
			.select(colonnes)
			.from(envois)
			.where(and(filtre, avant ? lt(envoi, avant) : undefined))
			.orderBy(desc(envoi))
			.limit(parPage + 1);
		const [total] = await tx.select({ nombre: count() }).from(envois).where(filtre);
		return {
			nombre: total?.nombre ?? 0,
			lignes: lignes.slice(0, parPage),
			suite: lignes.length > parPage ? lignes[parPage - 1]?.envoi : undefined,
		};
	});
