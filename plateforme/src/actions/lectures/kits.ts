import { desc, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Kit } from "../kits/kit.ts";
import { KITS } from "../kits/nationaux.ts";
import { kits } from "../tables.ts";

export interface KitDisponible {
	kit: Kit;
	/** Rewritten here; otherwise it comes with the platform. */
	local: boolean;
}

/** The latest version of each, those of the office instead of the national ones of the same name. */
export async function lireKits(tx: Transaction, organisme: string): Promise<KitDisponible[]> {
	const locaux = await tx
		.selectDistinctOn([kits.kit], { contenu: kits.contenu })
		.from(kits)
		.where(eq(kits.organisme, organisme))
		.orderBy(kits.kit, desc(kits.version));
	const noms = new Set(locaux.map(({ contenu }) => contenu.kit));
	return [
		...KITS.filter(({ kit }) => !noms.has(kit)).map((kit) => ({ kit, local: false })),
		...locaux.map(({ contenu }) => ({ kit: contenu, local: true })),
	];
}

export const lireKit = async (
	tx: Transaction,
	organisme: string,
	nom: string,
): Promise<KitDisponible | undefined> =>
	(await lireKits(tx, organisme)).find(({ kit }) => kit.kit === nom);
