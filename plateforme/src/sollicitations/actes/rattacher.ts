import { and, eq, isNull, ne } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { exigerLibre, type Ligne } from "../regles/pas.ts";
import { affaires, sollicitations } from "../tables.ts";
import { appliquer } from "./appliquer.ts";
import { exigerDossier } from "./exiger-dossier.ts";
import { ActeRefuse, type Resultat, tenter } from "./resultat.ts";
import { suivre, type Vue, verrouiller } from "./verrouiller.ts";

interface Rattachement {
	dossier: number;
	/** One of this file; without it, the item keeps its own matter. */
	affaire?: number | null;
}

/** To a file, when one is found or opened for the person; to one of its matters. */
export const rattacher = (
	acteur: Acteur,
	vue: Vue,
	{ dossier, affaire }: Rattachement,
): Promise<Resultat> =>
	tenter(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			await rattacherDans(tx, acteur, vue, { dossier, affaire });
			return {};
		}),
	);

/** In the transaction of whoever knows whose it is: a document that was read. Throws `ActeRefuse`. */
export async function rattacherDans(
	tx: Transaction,
	acteur: Acteur,
	vue: Vue,
	{ dossier, affaire }: Rattachement,
): Promise<void> {
	const ligne = await verrouiller(tx, acteur, vue);
	exigerLibre(ligne, acteur);
	await exigerDossier(tx, acteur.organisme, dossier);
	const vers = affaire
		? await affaireDuDossier(tx, acteur.organisme, dossier, affaire)
		: await emmener(tx, ligne, dossier);
	await appliquer(tx, acteur, suivre(ligne), {
		changements: { dossier, demandeur: null, affaire: vers },
		consigne: {
			nature: "rattachee",
			precision: `dossier-${dossier}, affaire-${vers}`,
			faits: { dossier, affaire: vers },
		},
	});
}

/**
 * The item and its whole matter, what is over of it included: the delay that the person lives is counted
 * from their first step. `de`: the file where it was by mistake. In the transaction of whoever may take it in
 * hand. Throws `ActeRefuse`.
 */
export async function rattacherAffaireDans(
	tx: Transaction,
	acteur: Acteur,
	vue: Vue,
	dossier: number,
	de: number | null = null,
): Promise<void> {
	const { organisme } = acteur;
	const ligne = await verrouiller(tx, acteur, vue);
	if (ligne.dossier === dossier) return;
	if (ligne.dossier !== de) throw new ActeRefuse("affaire-d-un-autre-dossier");
	if (ligne.affaire === null) return rattacherDans(tx, acteur, vue, { dossier });
	await exigerDossier(tx, organisme, dossier);
	const { affaire } = ligne;
	await tx
		.update(affaires)
		.set({ dossier })
		.where(and(eq(affaires.organisme, organisme), eq(affaires.affaire, affaire)));
	const siennes = await tx
		.select({ sollicitation: sollicitations.sollicitation })
		.from(sollicitations)
		.where(
			and(
				eq(sollicitations.organisme, organisme),
				eq(sollicitations.affaire, affaire),
				de === null ? isNull(sollicitations.dossier) : eq(sollicitations.dossier, de),
			),
		);
	for (const { sollicitation } of siennes)
		await appliquer(tx, acteur, suivre(await verrouiller(tx, acteur, { sollicitation })), {
			changements: { dossier, demandeur: null },
			consigne: {
				nature: "rattachee",
				precision: `dossier-${dossier}, affaire-${affaire}`,
				faits: { dossier, affaire },
			},
		});
}

async function affaireDuDossier(
	tx: Transaction,
	organisme: string,
	dossier: number,
	affaire: number,
): Promise<number> {
	const [donnee] = await tx
		.select({ dossier: affaires.dossier })
		.from(affaires)
		.where(and(eq(affaires.organisme, organisme), eq(affaires.affaire, affaire)));
	if (!donnee) throw new ActeRefuse("affaire-inconnue");
	if (donnee.dossier !== dossier) throw new ActeRefuse("affaire-d-un-autre-dossier");
	return affaire;
}

/** Its matter goes with it when nothing else is in it; else a new one, as old as the item. */
async function emmener(tx: Transaction, ligne: Ligne, dossier: number): Promise<number> {
	const { organisme, affaire, prestation, objet, arrivee } = ligne;
	if (affaire !== null) {
		const autres = await tx.$count(
			sollicitations,
			and(
				eq(sollicitations.organisme, organisme),
				eq(sollicitations.affaire, affaire),
				ne(sollicitations.sollicitation, ligne.sollicitation),
			),
		);
		if (autres === 0) {
			await tx
				.update(affaires)
				.set({ dossier })
				.where(and(eq(affaires.organisme, organisme), eq(affaires.affaire, affaire)));
			return affaire;
		}
	}
	const [nouvelle] = await tx
		.insert(affaires)
		.values({ organisme, dossier, prestation, objet, ouverteLe: arrivee })
		.returning({ affaire: affaires.affaire });
	return (nouvelle as { affaire: number }).affaire;
}
