import { createHash, randomBytes } from "node:crypto";
import { and, between, desc, eq, inArray, sql } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { enAttente } from "../lectures/en-attente.ts";
import { lireReglages } from "../lectures/reglages.ts";
import { repriseDe } from "../regles/heures.ts";
import type { Reglages } from "../regles/reglages.ts";
import { envois, liensDOpposition } from "../tables.ts";
import { identifiantDe, type Pli } from "../transport/transporteur.ts";
import { ecarter, trier } from "./trier.ts";

type Ligne = typeof envois.$inferSelect;

export interface Prise {
	envoi: number;
	/** Which attempt it is: an answer that comes after another attempt began is not this one's. */
	tentative: number;
	pli: Pli;
}

interface Options {
	canal: "courriel" | "sms";
	places: number;
	/** The public address of the platform, for the way out of campaigns. */
	url: string;
}

/**
 * Takes what may go now, having looked again at what would forbid it: written `en-cours` before the
 * carrier hears of it, so that nobody else takes it, and that a crash leaves it in sight. One taking
 * at a time in an office, so that two messages to one file see each other's cap. `reste`: there was
 * more to look at.
 */
export const prendreLot = (
	acteur: Acteur,
	{ canal, places, url }: Options,
): Promise<{ prises: Prise[]; reste: boolean }> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		await tx.execute(
			sql`SELECT pg_advisory_xact_lock(hashtextextended(${`envois ${organisme}`}, 0))`,
		);
		const reglages = await lireReglages(tx, organisme, jourDe(quand));
		const horsHeures = repriseDe(canal, quand, reglages) !== undefined;
		const permis = await placesPermises(tx, acteur, canal, places, reglages);
		if (permis <= 0) return { prises: [], reste: false };
		const lignes = await candidats(tx, acteur, canal, permis, horsHeures);
		const { bonnes, ecartees } = await trier(tx, acteur, lignes, reglages);
		for (const { ligne, motif, ailleurs } of ecartees)
			await ecarter(tx, acteur, ligne, motif, ailleurs);
		if (bonnes.length > 0)
			await tx
				.update(envois)
				.set({
					etat: "en-cours",
					motif: null,
					prisLe: quand,
					tentatives: sql`${envois.tentatives} + 1`,
				})
				.where(
					and(
						eq(envois.organisme, organisme),
						inArray(
							envois.envoi,
							bonnes.map(({ envoi }) => envoi),
						),
					),
				);
		const liens = await tracerLiens(tx, acteur, bonnes, url);
		return {
			prises: bonnes.map((ligne) => ({
				envoi: ligne.envoi,
				tentative: ligne.tentatives + 1,
				pli: pliDe(acteur, ligne, liens.get(ligne.envoi)),
			})),
			reste: lignes.length === permis,
		};
	});

/** Outside the hours, only what someone waits for before their screen. */
const candidats = (
	tx: Transaction,
	{ organisme, quand }: Acteur,
	canal: string,
	limite: number,
	horsHeures: boolean,
) =>
	tx
		.select()
		.from(envois)
		.where(
			and(
				eq(envois.organisme, organisme),
				sql`${envois.canal} = ${canal}`,
				enAttente,
				horsHeures ? eq(envois.immediat, true) : undefined,
				sql`(${envois.pasAvant} IS NULL OR ${envois.pasAvant} <= ${quand.toISOString()}::timestamptz)`,
			),
		)
		.orderBy(desc(envois.immediat), sql`(${envois.nature} = 'campagne')`, envois.envoi)
		.limit(limite)
		.for("update", { skipLocked: true });

/** What is left of this minute. */
async function placesPermises(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	canal: "courriel" | "sms",
	places: number,
	{ courrielsParMinute, smsParMinute }: Reglages,
): Promise<number> {
	const limite = canal === "sms" ? smsParMinute : courrielsParMinute;
	if (limite === null) return places;
	const [pris] = await tx
		.select({ n: sql<number>`count(*)::int` })
		.from(envois)
		.where(
			and(
				eq(envois.organisme, organisme),
				eq(envois.canal, canal),
				between(envois.prisLe, new Date(quand.getTime() - 60_000), quand),
			),
		);
	return Math.min(places, limite - (pris?.n ?? 0));
}

/** A secret of its own for each campaign e-mail; the database keeps its print only. */
async function tracerLiens(
	tx: Transaction,
	{ organisme }: Acteur,
	lignes: Ligne[],
	url: string,
): Promise<Map<number, string>> {
	const traces = lignes
		.filter(({ nature, canal }) => nature === "campagne" && canal === "courriel")
		.map(({ envoi }) => ({ envoi, jeton: randomBytes(24).toString("base64url") }));
	if (traces.length > 0)
		await tx.insert(liensDOpposition).values(
			traces.map(({ envoi, jeton }) => ({
				organisme,
				envoi,
				empreinte: empreinteDuJeton(jeton),
			})),
		);
	return new Map(
		traces.map(({ envoi, jeton }) => [envoi, `${url}/ne-plus-recevoir/${organisme}/${jeton}`]),
	);
}

export const empreinteDuJeton = (jeton: string): Buffer =>
	createHash("sha256").update(jeton).digest();

function pliDe({ organisme, quand }: Acteur, ligne: Ligne, opposition?: string): Pli {
	const { envoi, canal, nature, destinataire, sujet, corps } = ligne;
	return {
		identifiant: identifiantDe(organisme, envoi),
		canal,
		nature,
		destinataire,
		sujet: sujet ?? undefined,
		corps,
		opposition,
		quand,
	};
}
