import { and, asc, count, desc, eq, sql } from "drizzle-orm";
import { nomsDossiers } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Motif } from "../regles/verifier.ts";
import { envois, lotsDeCourrier } from "../tables.ts";
import { lettresARetirer } from "./a-retirer.ts";
import { enAttente } from "./en-attente.ts";

export const listerLots = (acteur: Acteur) =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme } = acteur;
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
		const retirees = new Map<number, number>();
		for (const { ligne } of await lettresARetirer(tx, acteur))
			retirees.set(ligne.lot as number, (retirees.get(ligne.lot as number) ?? 0) + 1);
		const { rows } = await tx.execute<{ lot: number; n: number }>(sql`
			SELECT lot::float8 AS lot, count(*)::int AS n FROM envois
			WHERE organisme = ${organisme} AND etat = 'ecarte' AND lot = ANY(${sql.param(
				lots.flatMap(({ lot, posteLe }) => (posteLe ? lot : [])),
			)}::bigint[]) GROUP BY lot`);
		for (const { lot, n } of rows) retirees.set(lot, n);
		return {
			attendent: attendent?.nombre ?? 0,
			lots: lots.map((lot) => ({ ...lot, retirees: retirees.get(lot.lot) ?? 0 })),
		};
	});

export interface Lettre {
	envoi: number;
	destinataire: string;
	sujet: string | null;
	corps: string;
	matricule: string | null;
	/** Why it must no longer leave, or did not. */
	retiree: Motif | null;
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
		const retirees = new Map(
			connu.posteLe
				? lignes.flatMap(({ envoi, etat, motif }) =>
						etat === "ecarte" ? [[envoi, motif as Motif] as const] : [],
					)
				: (await lettresARetirer(tx, acteur, lot)).map(
						({ ligne, motif }) => [ligne.envoi, motif] as const,
					),
		);
		const lettres: Lettre[] = lignes.map(({ envoi, destinataire, sujet, corps, dossier }) => ({
			envoi,
			destinataire,
			sujet,
			corps,
			matricule: dossier === null ? null : (noms.get(dossier)?.matricule ?? null),
			retiree: retirees.get(envoi) ?? null,
		}));
		return { ...connu, lettres };
	});
