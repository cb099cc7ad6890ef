import { and, desc, eq } from "drizzle-orm";
import { enFrancais, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { comptes, equipes } from "../tables.ts";
import { estProvisoire } from "./trouver.ts";

export interface CompteVu {
	compte: number;
	prenom: string;
	nom: string;
	courriel: string;
	roles: string[];
	equipe: string;
	nomEquipe: string;
	competences: string[];
	actif: boolean;
	/** Created, never opened yet. */
	jamaisVenu: boolean;
}

/** The accounts of staff and partners, those in service first; and the teams they may join. */
export function listerComptes(acteur: Pick<Acteur, "organisme">) {
	const { organisme } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		const lus = await tx
			.select({ compte: comptes, nomEquipe: equipes.nom })
			.from(comptes)
			.leftJoin(
				equipes,
				and(eq(equipes.organisme, comptes.organisme), eq(equipes.equipe, comptes.equipe)),
			)
			.where(and(eq(comptes.organisme, organisme), eq(comptes.fournisseur, "pro")))
			.orderBy(desc(comptes.actif), enFrancais(comptes.nom), enFrancais(comptes.prenom));
		return {
			comptes: lus.map(({ compte, nomEquipe }) => decrire(compte, nomEquipe)),
			equipes: await equipesDe(tx, organisme),
		};
	});
}

export const equipesDe = (tx: Transaction, organisme: string) =>
	tx
		.select({ equipe: equipes.equipe, nom: equipes.nom })
		.from(equipes)
		.where(eq(equipes.organisme, organisme))
		.orderBy(enFrancais(equipes.nom));

const decrire = (lu: typeof comptes.$inferSelect, nomEquipe: string | null): CompteVu => ({
	compte: lu.compte,
	prenom: lu.prenom,
	nom: lu.nom,
	courriel: lu.courriel ?? "",
	roles: lu.roles,
	equipe: lu.equipe ?? "",
	nomEquipe: nomEquipe ?? "",
	competences: lu.competences,
	actif: lu.actif,
	jamaisVenu: estProvisoire(lu.sujet),
});
