import { and, eq, gt, isNull, lt, or } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur, Jour } from "../../socle/index.ts";
import type { Canal } from "../natures.ts";
import { canaux } from "../tables.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";

/** A channel that was never dated was always open: it is then open from this day only. */
export const ouvrirCanal = (acteur: Acteur, canal: Canal, ouvertLe: Jour): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme } = acteur;
			const dejaOuvert = await tx.$count(
				canaux,
				and(
					eq(canaux.organisme, organisme),
					eq(canaux.canal, canal),
					or(isNull(canaux.fermeLe), gt(canaux.fermeLe, ouvertLe)),
				),
			);
			if (dejaOuvert > 0) throw new ActeRefuse("canal-existant");
			await tx.insert(canaux).values({ organisme, canal, ouvertLe });
			await journaliser(tx, acteur, "canal.ouvrir", `canal-${canal}`);
			return {};
		}),
	);

const DEPUIS_TOUJOURS = "2000-01-01";

/** `fermeLe`: the first day on which it is closed. */
export const fermerCanal = (acteur: Acteur, canal: Canal, fermeLe: Jour): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme } = acteur;
			const sien = and(eq(canaux.organisme, organisme), eq(canaux.canal, canal));
			if ((await tx.$count(canaux, sien)) === 0) {
				await tx.insert(canaux).values({ organisme, canal, ouvertLe: DEPUIS_TOUJOURS, fermeLe });
			} else {
				const fermes = await tx
					.update(canaux)
					.set({ fermeLe })
					.where(and(sien, isNull(canaux.fermeLe), lt(canaux.ouvertLe, fermeLe)));
				if (!fermes.rowCount) throw new ActeRefuse("canal-existant");
			}
			await journaliser(tx, acteur, "canal.fermer", `canal-${canal}`);
			return {};
		}),
	);
