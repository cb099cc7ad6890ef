import { and, eq, sql } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { type Faute, fautesDe, lireCompetences, type SaisieCompte } from "../comptes/saisie.ts";
import { equipesDe } from "../lectures/comptes.ts";
import { sujetDuCourriel } from "../lectures/trouver.ts";
import { comptes } from "../tables.ts";

export type CompteCree = { ok: true; compte: number } | { ok: false; fautes: (Faute | "deja")[] };

/**
 * Opens an account for a professional address. Its owner enters by ProConnect, which vouches for
 * that address: the account then takes the subject that ProConnect gives.
 */
export function creerCompte(acteur: Acteur, saisie: SaisieCompte): Promise<CompteCree> {
	const { organisme } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		const equipes = await equipesDe(tx, organisme);
		const fautes = fautesDe(
			saisie,
			equipes.map(({ equipe }) => equipe),
		);
		if (fautes.length > 0) return { ok: false, fautes };
		const courriel = saisie.courriel.trim().toLowerCase();
		const memeAdresse = and(
			eq(comptes.organisme, organisme),
			eq(comptes.fournisseur, "pro"),
			eq(sql`lower(${comptes.courriel})`, courriel),
		);
		if ((await tx.$count(comptes, memeAdresse)) > 0) return { ok: false, fautes: ["deja"] };
		const [cree] = await tx
			.insert(comptes)
			.values({
				organisme,
				fournisseur: "pro",
				sujet: sujetDuCourriel(courriel),
				prenom: saisie.prenom.trim(),
				nom: saisie.nom.trim(),
				courriel,
				roles: saisie.roles,
				equipe: saisie.equipe || null,
				competences: lireCompetences(saisie.competences),
			})
			.onConflictDoNothing({ target: [comptes.organisme, comptes.fournisseur, comptes.sujet] })
			.returning({ compte: comptes.compte });
		if (!cree) return { ok: false, fautes: ["deja"] };
		const { compte } = cree;
		await journaliser(tx, acteur, "compte.creer", `compte-${compte}`, saisie.roles.join(" "));
		return { ok: true, compte };
	});
}
