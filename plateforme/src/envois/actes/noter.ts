import { and, eq, inArray, sql } from "drizzle-orm";
import {
	journaliser,
	journaliserTous,
	pourOrganisme,
	type Transaction,
} from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { EtatEnvoi } from "../index.ts";
import { envois } from "../tables.ts";
import type { Remise } from "../transport/transporteur.ts";
import { basculer } from "./basculer.ts";
import { condamner } from "./condamner.ts";
import { rattacherRetours } from "./rattacher-retours.ts";

type Ligne = typeof envois.$inferSelect;

export interface Note {
	envoi: number;
	tentative: number;
	/** Nothing when the carrier did not say: it may have taken the message. */
	remise?: Remise;
}

/** Attempts, further and further apart: a mail server that asks to come back does so within hours. */
const TENTATIVES_MAX = 8;
const apres = (tentatives: number) => Math.min(2 ** tentatives, 240) * 60_000;

/**
 * What became of messages handed over. An answer that comes after the message was settled otherwise
 * changes nothing.
 */
export const noterRemises = (
	acteur: Acteur,
	notes: readonly Note[],
): Promise<Map<number, EtatEnvoi>> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const lignes = await verrouiller(tx, acteur.organisme, notes);
		const sorts = new Map<number, EtatEnvoi>();
		const acceptees: Acceptee[] = [];
		for (const { envoi, tentative, remise } of notes) {
			const ligne = lignes.get(envoi);
			if (ligne?.tentatives !== tentative) continue;
			if (remise?.sort === "accepte") acceptees.push({ ...remise, envoi });
			else sorts.set(envoi, await noter(tx, acteur, ligne, remise));
		}
		await noterAcceptees(tx, acteur, acceptees);
		for (const { envoi } of acceptees) sorts.set(envoi, "envoye");
		return sorts;
	});

async function verrouiller(
	tx: Transaction,
	organisme: string,
	notes: readonly Note[],
): Promise<Map<number, Ligne>> {
	const lignes = await tx
		.select()
		.from(envois)
		.where(
			and(
				eq(envois.organisme, organisme),
				inArray(
					envois.envoi,
					notes.map(({ envoi }) => envoi),
				),
				inArray(envois.etat, ["en-cours", "incertain"]),
			),
		)
		.orderBy(envois.envoi)
		.for("update");
	return new Map(lignes.map((ligne) => [ligne.envoi, ligne]));
}

type Acceptee = Extract<Remise, { sort: "accepte" }> & { envoi: number };

/** Nearly all of them, nearly always: written together. */
async function noterAcceptees(
	tx: Transaction,
	acteur: Acteur,
	acceptees: readonly Acceptee[],
): Promise<void> {
	if (acceptees.length === 0) return;
	const { organisme, quand } = acteur;
	await tx.execute(sql`
		UPDATE envois e SET etat = 'envoye', envoye_le = ${quand.toISOString()}::timestamptz, pas_avant = NULL,
			reponse = n.reponse, reference = n.reference
		FROM unnest(${sql.param(acceptees.map(({ envoi }) => envoi))}::bigint[],
			${sql.param(acceptees.map(({ reponse }) => reponse.slice(0, 200)))}::text[],
			${sql.param(acceptees.map(({ reference }) => reference ?? null))}::text[]) AS n (envoi, reponse, reference)
		WHERE e.organisme = ${organisme} AND e.envoi = n.envoi`);
	await journaliserTous(
		tx,
		acteur,
		"envoi.envoye",
		acceptees.map(({ envoi }) => `envoi-${envoi}`),
	);
	await rattacherRetours(tx, acteur, acceptees);
}

async function noter(
	tx: Transaction,
	acteur: Acteur,
	ligne: Ligne,
	remise: Exclude<Remise, { sort: "accepte" }> | undefined,
): Promise<EtatEnvoi> {
	const { envoi } = ligne;
	const ecrire = (valeurs: Partial<typeof envois.$inferInsert>) =>
		tx
			.update(envois)
			.set({ reponse: remise?.reponse.slice(0, 200), ...valeurs })
			.where(and(eq(envois.organisme, acteur.organisme), eq(envois.envoi, envoi)));
	if (!remise) {
		await ecrire({ etat: "incertain" });
		await journaliser(tx, acteur, "envoi.incertain", `envoi-${envoi}`);
		return "incertain";
	}
	switch (remise.sort) {
		case "plus-tard": {
			// The carrier's own trouble is no attempt to reach the person.
			if (remise.panne) {
				await ecrire({ etat: "a-envoyer", tentatives: ligne.tentatives - 1 });
				return "a-envoyer";
			}
			if (ligne.tentatives < TENTATIVES_MAX) {
				const pasAvant = new Date(acteur.quand.getTime() + apres(ligne.tentatives));
				await ecrire({ etat: "a-envoyer", motif: "transporteur-occupe", pasAvant });
				return "a-envoyer";
			}
			return echouer(tx, acteur, ligne, ecrire);
		}
		case "refuse":
			if (remise.injoignable) await condamner(tx, acteur, ligne);
			return echouer(tx, acteur, ligne, ecrire);
	}
}

async function echouer(
	tx: Transaction,
	acteur: Acteur,
	ligne: Ligne,
	ecrire: (valeurs: Partial<typeof envois.$inferInsert>) => Promise<unknown>,
): Promise<EtatEnvoi> {
	await ecrire({ etat: "echec", pasAvant: null, motif: null });
	await journaliser(tx, acteur, "envoi.echec", `envoi-${ligne.envoi}`);
	await basculer(tx, acteur, ligne);
	return "echec";
}
