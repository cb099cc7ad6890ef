import { and, asc, count, desc, eq, sql } from "drizzle-orm";
import { nomsDossiers } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { envois, lotsDeCourrier } from "../tables.ts";
import { enAttente } from "./en-attente.ts";

export const listerLots = (organisme: string) =>
	pourOrganisme(organisme, async (tx) => {
		const [attendent] = await tx
			.select({ nombre: count() })
			.from(envois)
			.where(and(eq(envois.organisme, organisme), sql`${envois.canal} = 'courrier'`, enAttente));
		const lots = await tx
			.select()
			.from(lotsDeCourrier)
			.where(eq(lotsDeCourrier.organisme, organisme))
			.orderBy(desc(lotsDeCourrier.lot))
			.limit(100);
		return { attendent: attendent?.nombre ?? 0, lots };
	});

export interface Lettre {
	envoi: number;
	destinataire: string;
	sujet: string | null;
	corps: string;
	matricule: string | null;
}

/** The letters of a batch, in their order, with what the printer must find on them. */
export const lireLot = (acteur: Acteur, lot: number) =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme } = acteur;
		const [connu] = await tx
			.select()
			.from(lotsDeCourrier)
			.where(and(eq(lotsDeCourrier.organisme, organisme), eq(lotsDeCourrier.lot, lot)));
		if (!connu) return undefined;
		const lignes = await tx
			.select()
			.from(envois)
			.where(and(eq(envois.organisme, organisme), eq(envois.lot, lot)))
			.orderBy(asc(envois.envoi));
		const noms = await nomsDossiers(
			tx,
			organisme,
			lignes.flatMap(({ dossier }) => dossier ?? []),
		);
		await journaliser(tx, acteur, "lot.lire", `lot-${lot}`);
		const lettres: Lettre[] = lignes.map(({ envoi, destinataire, sujet, corps, dossier }) => ({
			envoi,
			destinataire,
			sujet,
			corps,
			matricule: dossier === null ? null : (noms.get(dossier)?.matricule ?? null),
		}));
		return { ...connu, lettres };
	});
