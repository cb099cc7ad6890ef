import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import {
	type Faute,
	fautesDesDroits,
	lireCompetences,
	type SaisieCompte,
} from "../comptes/saisie.ts";
import { equipesDe } from "../lectures/comptes.ts";
import { fermerSessionsDuCompte } from "../sessions/ouvrir.ts";
import { comptes } from "../tables.ts";

export interface Modification extends Pick<SaisieCompte, "roles" | "equipe" | "competences"> {
	actif: boolean;
}

export type CompteModifie =
	| { ok: true }
	| { ok: false; fautes: (Faute | "inconnu" | "soi-meme")[] };

/**
 * Changes what an account may do, or closes it. Its sessions end at once: nobody goes on with rights
 * that were taken away. An administrator keeps their own: an office without one could not go back.
 */
export function modifierCompte(
	acteur: Acteur,
	compte: number,
	{ roles, equipe, competences, actif }: Modification,
): Promise<CompteModifie> {
	const { organisme } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		const equipes = await equipesDe(tx, organisme);
		const connues = equipes.map((connue) => connue.equipe);
		const fautes = fautesDesDroits({ roles, equipe, competences }, connues);
		if (fautes.length > 0) return { ok: false, fautes };
		if (compte === acteur.compte && !(actif && roles.includes("administrateur")))
			return { ok: false, fautes: ["soi-meme"] };
		const [modifie] = await tx
			.update(comptes)
			.set({ roles, equipe: equipe || null, competences: lireCompetences(competences), actif })
			.where(
				and(
					eq(comptes.organisme, organisme),
					eq(comptes.compte, compte),
					eq(comptes.fournisseur, "pro"),
				),
			)
			.returning({ compte: comptes.compte });
		if (!modifie) return { ok: false, fautes: ["inconnu"] };
		if (compte !== acteur.compte) await fermerSessionsDuCompte(tx, organisme, compte);
		const acte = actif ? "compte.modifier" : "compte.fermer";
		await journaliser(tx, acteur, acte, `compte-${compte}`, roles.join(" "));
		return { ok: true };
	});
}
