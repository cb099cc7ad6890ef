import { rm, writeFile } from "node:fs/promises";
import { auteurDe, journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { deviner } from "../source/deviner.ts";
import { imports } from "../tables.ts";
import { fichierRecu, preparerDossier } from "./dossier-recu.ts";
import { lancer } from "./lancer.ts";

export const TAILLE_MAX = 50 * 1024 * 1024;

export type Depot =
	| {
			ok: true;
			import: number /** A CSV whose columns nobody has explained yet. */;
			aExpliquer: boolean;
	  }
	| { ok: false; motif: "vide" | "trop-gros" };

/** Keeps the file aside and looks at it: nothing is written in the office before someone says yes. */
export async function deposer(
	acteur: Acteur,
	fichier: File,
	mapping: string | null,
): Promise<Depot> {
	if (fichier.size === 0) return { ok: false, motif: "vide" };
	if (fichier.size > TAILLE_MAX) return { ok: false, motif: "trop-gros" };
	const octets = Buffer.from(await fichier.arrayBuffer());
	const { ndjson } = deviner(octets.subarray(0, 65_536));
	const aExpliquer = !ndjson && !mapping;
	const { organisme, quand } = acteur;
	await preparerDossier();
	const numero = await pourOrganisme(organisme, async (tx) => {
		const [cree] = await tx
			.insert(imports)
			.values({
				organisme,
				fichier: fichier.name.slice(-200) || "fichier",
				etat: "apercu",
				mapping: ndjson ? null : mapping,
				auteur: auteurDe(acteur),
				commenceLe: quand,
			})
			.returning({ import: imports.import });
		const { import: numero } = cree as { import: number };
		await journaliser(tx, acteur, "import.deposer", `import-${numero}`);
		await writeFile(fichierRecu(numero), octets, { mode: 0o600 }).catch(async (erreur) => {
			await rm(fichierRecu(numero), { force: true });
			throw erreur;
		});
		return numero;
	});
	if (!aExpliquer) lancer(acteur, { numero, titre: fichier.name, mapping, apercu: true });
	return { ok: true, import: numero, aExpliquer };
}
