import { rm } from "node:fs/promises";
import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { nomDeLecture } from "../source/titre.ts";
import { imports } from "../tables.ts";
import { textes } from "../textes.ts";
import { fichierRecu } from "./dossier-recu.ts";
import { lancer } from "./lancer.ts";

export type Decision = { ok: true } | { ok: false; motif: "deja-decide" };

/** Says yes to what was shown, once: two people, or two clicks, start one import. */
export async function confirmer(acteur: Acteur, numero: number): Promise<Decision> {
	const vu = await passer(acteur, numero, "en-cours");
	if (!vu) return { ok: false, motif: "deja-decide" };
	const mapping = vu.mapping && nomDeLecture(vu.mapping);
	lancer(acteur, { numero, titre: vu.fichier, mapping, apercu: false });
	return { ok: true };
}

export async function abandonner(acteur: Acteur, numero: number): Promise<Decision> {
	const vu = await passer(acteur, numero, "echoue");
	await rm(fichierRecu(numero), { force: true });
	return vu ? { ok: true } : { ok: false, motif: "deja-decide" };
}

const passer = (acteur: Acteur, numero: number, etat: "en-cours" | "echoue") =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const [vu] = await tx
			.update(imports)
			.set({
				etat,
				commenceLe: acteur.quand,
				crees: null,
				modifies: null,
				inchanges: null,
				apercu: null,
				motif: etat === "echoue" ? textes.abandonne : null,
			})
			.where(
				and(
					eq(imports.organisme, acteur.organisme),
					eq(imports.import, numero),
					eq(imports.etat, "vu"),
				),
			)
			.returning({ fichier: imports.fichier, mapping: imports.mapping });
		const acte = etat === "en-cours" ? "import.confirmer" : "import.abandonner";
		if (vu) await journaliser(tx, acteur, acte, `import-${numero}`);
		return vu;
	});
