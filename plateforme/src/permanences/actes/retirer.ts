import { and, eq } from "drizzle-orm";
import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { lireDateProtegee, tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Resultat } from "../../sollicitations/index.ts";
import { transferts } from "../tables.ts";
import type { MotifTransfert } from "../textes/transfert.ts";

interface Numero {
	annee: number;
	numero: number;
}

/**
 * The person takes back their agreement: what was sent under that number is erased at once. A place of
 * help erases what it sent, and knows no other number.
 */
export const retirer = (
	acteur: Acteur,
	{ annee, numero }: Numero,
): Promise<Resultat<{ effaces: number }, MotifTransfert>> =>
	tenter<{ effaces: number }, MotifTransfert>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme } = acteur;
			const inconnu = new ActeRefuse<MotifTransfert>("numero-inconnu");
			if (!(await lireDateProtegee(tx, acteur, { annee, numero }))) throw inconnu;
			const effaces = await tx
				.delete(transferts)
				.where(
					and(
						eq(transferts.organisme, organisme),
						eq(transferts.annee, annee),
						eq(transferts.numero, numero),
					),
				)
				.returning({ sollicitation: transferts.sollicitation });
			if (effaces.length === 0) throw inconnu;
			for (const { sollicitation } of effaces)
				await journaliser(tx, acteur, "permanence.retirer", `sollicitation-${sollicitation}`);
			return { effaces: effaces.length };
		}),
	);
