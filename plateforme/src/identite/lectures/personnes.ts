import { and, asc, eq, sql } from "drizzle-orm";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Fournisseur } from "../fournisseur.ts";
import { comptes, equipes } from "../tables.ts";
import { organismesPresents } from "./organismes.ts";

export interface Personne {
	sujet: string;
	nom: string;
	roles: string[];
	equipe?: string;
	dossier?: number;
	organisme: string;
}

/** A handful of allocataires is enough to try: an office has a hundred thousand. */
const PAR_ORGANISME: Record<Fournisseur, number> = { pro: 300, public: 12 };

/** The people that the stand-in offers: the active accounts of simulated offices, and of no other. */
export async function personnesDeDemonstration(fournisseur: Fournisseur): Promise<Personne[]> {
	const simules = (await organismesPresents()).filter(({ simule }) => simule);
	const listes = await Promise.all(
		simules.map(({ organisme, nom }) =>
			pourOrganisme(organisme, (tx) =>
				tx
					.select({ compte: comptes, equipe: equipes.nom })
					.from(comptes)
					.leftJoin(
						equipes,
						and(eq(equipes.organisme, comptes.organisme), eq(equipes.equipe, comptes.equipe)),
					)
					.where(
						and(
							eq(comptes.organisme, organisme),
							eq(comptes.fournisseur, fournisseur),
							eq(comptes.actif, true),
						),
					)
					.orderBy(asc(sql`${comptes.roles}[1]`), asc(comptes.compte))
					.limit(PAR_ORGANISME[fournisseur]),
			).then((lues) =>
				lues.map(({ compte, equipe }) => ({
					sujet: compte.sujet,
					nom: `${compte.prenom} ${compte.nom}`,
					roles: compte.roles,
					equipe: equipe ?? undefined,
					dossier: compte.dossier ?? undefined,
					organisme: nom,
				})),
			),
		),
	);
	return listes.flat();
}
