import { and, eq } from "drizzle-orm";
import { verifierAcces } from "../../dossiers/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import { ActeRefuse } from "../../sollicitations/index.ts";
import { courriels } from "../tables.ts";
import type { MotifCourriel } from "./resultat.ts";

export const refuser = (motif: MotifCourriel) => new ActeRefuse<MotifCourriel>(motif);

export type Tenu = typeof courriels.$inferSelect & {
	/** Of its sollicitation. */
	dossier: number | null;
	traitee: boolean;
};

/** The e-mail, held until the end of the transaction, by someone who may open its file. */
export async function verrouiller(
	tx: Transaction,
	acteur: Acteur,
	courriel: number,
): Promise<Tenu> {
	const [lu] = await tx
		.select()
		.from(courriels)
		.where(and(eq(courriels.organisme, acteur.organisme), eq(courriels.courriel, courriel)))
		.for("update");
	if (!lu) throw refuser("courriel-inconnu");
	const [venue] =
		lu.sollicitation === null
			? []
			: await tx
					.select({ dossier: sollicitations.dossier, etat: sollicitations.etat })
					.from(sollicitations)
					.where(
						and(
							eq(sollicitations.organisme, acteur.organisme),
							eq(sollicitations.sollicitation, lu.sollicitation),
						),
					);
	const dossier = venue?.dossier ?? null;
	if (dossier !== null) await exigerAcces(tx, acteur, dossier);
	return { ...lu, dossier, traitee: venue?.etat === "traitee" };
}

/** A protected file asks for a reason on its own page before anything of it is touched. */
export async function exigerAcces(tx: Transaction, acteur: Acteur, dossier: number): Promise<void> {
	const acces = await verifierAcces(tx, acteur, dossier);
	if (!acces.ok) throw refuser(acces.motif === "inconnu" ? "dossier-inconnu" : "dossier-protege");
}

export const changer = (
	tx: Transaction,
	organisme: string,
	courriel: number,
	valeurs: Partial<typeof courriels.$inferInsert>,
) =>
	tx
		.update(courriels)
		.set(valeurs)
		.where(and(eq(courriels.organisme, organisme), eq(courriels.courriel, courriel)));
