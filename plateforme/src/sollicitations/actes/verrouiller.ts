import { and, eq, type InferSelectModel } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { sollicitations } from "../tables.ts";
import { ActeRefuse } from "./resultat.ts";

export type Ligne = InferSelectModel<typeof sollicitations>;

/** Which item, and the state of it that the form showed. */
export interface Vue {
	sollicitation: number;
	/** Without it, the act is done on the state of now. */
	version?: number;
}

/** The item, held until the end of the transaction. */
export async function verrouiller(
	tx: Transaction,
	{ organisme }: Acteur,
	{ sollicitation, version }: Vue,
): Promise<Ligne> {
	const [ligne] = await tx
		.select()
		.from(sollicitations)
		.where(
			and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, sollicitation)),
		)
		.for("update");
	if (!ligne) throw new ActeRefuse("inconnue");
	if (version !== undefined && version !== ligne.version) throw new ActeRefuse("perimee");
	return ligne;
}

/** To work on an item, it must be open, and in nobody else's hands. */
export function exigerLibre(ligne: Ligne, { compte }: Acteur): void {
	if (ligne.etat === "traitee") throw new ActeRefuse("deja-traitee");
	if (ligne.prisPar !== null && ligne.prisPar !== compte)
		throw new ActeRefuse("prise-par-un-autre");
}

type Changements = Partial<
	Omit<Ligne, "organisme" | "sollicitation" | "version" | "rang" | "dateUtile" | "arrivee">
>;

/** Its arrival never changes: the clock keeps its origin. */
export async function changer(
	tx: Transaction,
	{ organisme, sollicitation, version }: Ligne,
	changements: Changements,
): Promise<void> {
	await tx
		.update(sollicitations)
		.set({ ...changements, version: version + 1 })
		.where(
			and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, sollicitation)),
		);
}
