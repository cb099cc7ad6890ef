import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { equipes } from "../tables.ts";

const NOM_MAX = 60;

export type EquipeCreee = { ok: true; equipe: string } | { ok: false; motif: "nom" | "deja" };

/** « Prestations familiales » is known to files as « prestations-familiales ». */
export const codeDEquipe = (nom: string): string =>
	nom
		.normalize("NFD")
		.replaceAll(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, "-")
		.replaceAll(/^-|-$/g, "")
		.slice(0, 32)
		.replace(/-$/, "");

export function creerEquipe(acteur: Acteur, saisi: string): Promise<EquipeCreee> {
	const { organisme } = acteur;
	const nom = saisi.replaceAll(/\s+/g, " ").trim();
	const equipe = codeDEquipe(nom);
	return pourOrganisme(organisme, async (tx) => {
		if (!equipe || nom.length > NOM_MAX) return { ok: false, motif: "nom" };
		const creees = await tx
			.insert(equipes)
			.values({ organisme, equipe, nom })
			.onConflictDoNothing()
			.returning({ equipe: equipes.equipe });
		if (creees.length === 0) return { ok: false, motif: "deja" };
		await journaliser(tx, acteur, "equipe.creer", `equipe-${equipe}`);
		return { ok: true, equipe };
	});
}
