import { and, eq } from "drizzle-orm";
import { contexteDu, fabriques } from "../../mes-droits/index.server.ts";
import { type ReponseEnMots, relire, reponsesEnMots } from "../../questionnaire/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { recoitEnMots } from "../entretien/recoit.ts";
import { transferts } from "../tables.ts";

/** What came with a sollicitation, in the words of the interview; nothing once it is erased. */
export async function transfertDe(tx: Transaction, organisme: string, sollicitation: number) {
	const [lu] = await tx
		.select()
		.from(transferts)
		.where(and(eq(transferts.organisme, organisme), eq(transferts.sollicitation, sollicitation)));
	if (!lu) return undefined;
	const { annee, numero, structure, consentiLe, estimation, joursApresCloture, auPlusTard } = lu;
	const releve = relire(fabriques, new Map(Object.entries(lu.reponses)), contexteDu(consentiLe));
	const reponses: ReponseEnMots[] = [
		recoitEnMots(estimation.recoit),
		...reponsesEnMots(releve).filter(({ id }) => id !== "rsarecu"),
	];
	return {
		annee,
		numero,
		structure,
		consentiLe,
		estimation,
		joursApresCloture,
		auPlusTard,
		reponses,
	};
}

export type TransfertVu = NonNullable<Awaited<ReturnType<typeof transfertDe>>>;
