import { and, asc, eq } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { lireCadre } from "../lectures/reglages.ts";
import { cadre } from "../regles/cadre.ts";
import type { Ligne, Suivi } from "../regles/pas.ts";
import { pauses, sollicitations } from "../tables.ts";
import { ActeRefuse } from "./resultat.ts";

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

/** Its waits and what was promised, for an act that counts the promise again. */
export async function suivreAttentes(tx: Transaction, ligne: Ligne): Promise<Suivi> {
	const { organisme, sollicitation, arrivee } = ligne;
	const { debut, manque, echeance, fin } = pauses;
	const siennes = await tx
		.select({ debut, manque, echeance, fin })
		.from(pauses)
		.where(and(eq(pauses.organisme, organisme), eq(pauses.sollicitation, sollicitation)))
		.orderBy(asc(debut));
	return { ligne, pauses: siennes, cadre: await lireCadre(tx, organisme, arrivee) };
}

const SANS_CADRE = cadre([], [], { estOuvre: () => true });

/** For an act that leaves the promise as it is. */
export const suivre = (ligne: Ligne): Suivi => ({ ligne, pauses: [], cadre: SANS_CADRE });
