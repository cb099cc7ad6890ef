import { and, eq, max } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { mapping as schema } from "../source/mapping.ts";
import { mappingsImport } from "../tables.ts";

export type MotifMapping = "nom" | "sans-matricule" | "champ-deux-fois" | "sans-mois" | "illisible";
export type MappingEnregistre = { ok: true } | { ok: false; motif: MotifMapping };

/** A new version; those that read past extracts stay, since their imports name them. */
export async function enregistrerMapping(
	acteur: Acteur,
	nom: string,
	saisi: unknown,
): Promise<MappingEnregistre> {
	if (!/^[a-z0-9-]{1,40}$/.test(nom)) return { ok: false, motif: "nom" };
	const lu = schema.safeParse(saisi);
	if (!lu.success) return { ok: false, motif: "illisible" };
	const champs = lu.data.colonnes.map(({ champ }) => champ);
	if (!champs.includes("matricule")) return { ok: false, motif: "sans-matricule" };
	if (new Set(champs).size < champs.length) return { ok: false, motif: "champ-deux-fois" };
	if (!lu.data.mois && !champs.includes("foyer.mois")) return { ok: false, motif: "sans-mois" };
	const { organisme, quand } = acteur;
	await pourOrganisme(organisme, async (tx) => {
		const [derniere] = await tx
			.select({ version: max(mappingsImport.version) })
			.from(mappingsImport)
			.where(and(eq(mappingsImport.organisme, organisme), eq(mappingsImport.nom, nom)));
		const version = (derniere?.version ?? 0) + 1;
		await tx
			.insert(mappingsImport)
			.values({ organisme, nom, version, contenu: lu.data, creeLe: quand });
		await journaliser(tx, acteur, "import.mapping", `mapping-${nom}`, `version ${version}`);
	});
	return { ok: true };
}
