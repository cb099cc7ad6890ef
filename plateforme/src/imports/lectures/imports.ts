import { desc, eq, sql } from "drizzle-orm";
import { enFrancais, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { debutRecu } from "../actes/dossier-recu.ts";
import { VERROU_IMPORT } from "../base/suivi.ts";
import { deviner } from "../source/deviner.ts";
import { imports, mappingsImport } from "../tables.ts";

export type ImportVu = Omit<typeof imports.$inferSelect, "organisme" | "etat"> & {
	etat: (typeof imports.$inferSelect)["etat"] | "a-expliquer" | "interrompu";
};

const LISTE = 50;
/** Before this, an import that does not run may still be starting, on a machine that is busy. */
const DEMARRAGE = 120_000;

export async function listerImports({ organisme, quand }: Acteur) {
	const { lus, mappings } = await pourOrganisme(organisme, async (tx) => {
		const lus = await tx
			.select({ vu: imports, tourne })
			.from(imports)
			.where(eq(imports.organisme, organisme))
			.orderBy(desc(imports.import))
			.limit(LISTE);
		const mappings = await tx
			.select({ nom: mappingsImport.nom })
			.from(mappingsImport)
			.groupBy(mappingsImport.nom)
			.orderBy(enFrancais(mappingsImport.nom));
		return { lus, mappings };
	});
	return {
		imports: await Promise.all(lus.map(({ vu, tourne }) => voir(vu, tourne, quand))),
		mappings: mappings.map(({ nom }) => nom),
	};
}

export async function lireImport({ organisme, quand }: Acteur, numero: number) {
	const [lu] = await pourOrganisme(organisme, (tx) =>
		tx.select({ vu: imports, tourne }).from(imports).where(eq(imports.import, numero)),
	);
	return lu && voir(lu.vu, lu.tourne, quand);
}

/** The latest version of a name. */
export const lireMapping = ({ organisme }: Acteur, nom: string) =>
	pourOrganisme(organisme, async (tx) => {
		const [lu] = await tx
			.select({ contenu: mappingsImport.contenu })
			.from(mappingsImport)
			.where(eq(mappingsImport.nom, nom))
			.orderBy(desc(mappingsImport.version))
			.limit(1);
		return lu?.contenu;
	});

/** The process that works on it holds its lock; when it dies, however it dies, the lock goes. */
const tourne = sql<boolean>`EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory'
	AND classid = ${VERROU_IMPORT} AND objid::bigint = ${imports.import})`;

async function voir(
	{ organisme: _, ...vu }: typeof imports.$inferSelect,
	tourne: boolean,
	quand: Date,
): Promise<ImportVu> {
	const attendu = (vu.etat === "apercu" || vu.etat === "en-cours") && !tourne;
	if (attendu && !vu.mapping && (await estCsv(vu.import))) return { ...vu, etat: "a-expliquer" };
	const perdu = attendu && quand.getTime() - vu.commenceLe.getTime() > DEMARRAGE;
	return { ...vu, etat: perdu ? "interrompu" : vu.etat };
}

/** Nothing reads a CSV before a person has said what its columns hold. */
async function estCsv(numero: number): Promise<boolean> {
	const debut = await debutRecu(numero);
	return debut !== undefined && !deviner(debut).ndjson;
}
