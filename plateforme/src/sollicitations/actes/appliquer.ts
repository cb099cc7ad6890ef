import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { avancer, type Ligne, type Pas, type Suivi } from "../regles/pas.ts";
import { affaires, pauses, sollicitations } from "../tables.ts";
import { consigner } from "./consigner.ts";

/** Writes these steps, one after the other, on an item that the transaction holds. */
export async function appliquer(
	tx: Transaction,
	acteur: Acteur,
	depart: Suivi,
	...pas: readonly Pas[]
): Promise<Suivi> {
	let suivi = depart;
	for (const un of pas) {
		const suivant = avancer(suivi, un);
		await ecrire(tx, acteur, suivi.ligne, suivant.ligne, un);
		suivi = suivant;
	}
	return suivi;
}

async function ecrire(
	tx: Transaction,
	acteur: Acteur,
	{ organisme, sollicitation, affaire }: Ligne,
	{ version }: Ligne,
	pas: Pas,
): Promise<void> {
	if (pas.attente) {
		const { debut, ...attente } = pas.attente;
		const ecrite = { ...attente, manque: [...attente.manque] };
		await tx
			.insert(pauses)
			.values({ organisme, sollicitation, debut, ...ecrite })
			.onConflictDoUpdate({
				target: [pauses.organisme, pauses.sollicitation, pauses.debut],
				set: ecrite,
			});
	}
	if (pas.changements) {
		await tx
			.update(sollicitations)
			.set({ ...pas.changements, version })
			.where(
				and(
					eq(sollicitations.organisme, organisme),
					eq(sollicitations.sollicitation, sollicitation),
				),
			);
	}
	await consigner(tx, acteur, sollicitation, pas.consigne);
	if (pas.affaire && affaire !== null) {
		const conclueLe = pas.affaire === "rouverte" ? null : pas.affaire.conclueLe;
		await tx
			.update(affaires)
			.set({ conclueLe })
			.where(
				and(
					eq(affaires.organisme, organisme),
					eq(affaires.affaire, affaire),
					conclueLe === null ? undefined : isNull(affaires.conclueLe),
				),
			);
	}
}
