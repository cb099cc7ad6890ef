import { and, asc, eq, sql } from "drizzle-orm";
import { adressesPostales } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe, motifDe } from "../../socle/index.ts";
import { lettresARetirer } from "../lectures/a-retirer.ts";
import { motifAvecContact } from "../lectures/actions-des-envois.ts";
import { enAttente } from "../lectures/en-attente.ts";
import { lireReglages } from "../lectures/reglages.ts";
import { envois, lotsDeCourrier } from "../tables.ts";
import { ecarter, trier } from "./trier.ts";

type Ligne = typeof envois.$inferSelect;

/** A batch that a folding machine takes at once, and that a person can count. */
export const LETTRES_MAX = 500;

/**
 * The letters that wait, looked at again as any message, gathered in one batch: from then on they are
 * frozen. A letter whose file has moved goes to the new address, and the former says so.
 */
export const preparerLot = (
	acteur: Acteur,
): Promise<{ ok: true; lot: number; nombre: number } | { ok: false; motif: "aucune" }> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		await tx.execute(
			sql`SELECT pg_advisory_xact_lock(hashtextextended(${`envois ${organisme}`}, 0))`,
		);
		const lignes = await tx
			.select()
			.from(envois)
			.where(and(eq(envois.organisme, organisme), sql`${envois.canal} = 'courrier'`, enAttente))
			.orderBy(asc(envois.envoi))
			.limit(LETTRES_MAX)
			.for("update", { skipLocked: true });
		const reglages = await lireReglages(tx, organisme, jourDe(quand));
		const { bonnes, ecartees } = await trier(tx, acteur, lignes, reglages);
		for (const { ligne, motif, ailleurs } of ecartees)
			await ecarter(tx, acteur, ligne, motif, ailleurs);
		const justes = await suivreLesAdresses(tx, acteur, bonnes);
		if (justes.length === 0) return { ok: false, motif: "aucune" };
		const [cree] = await tx
			.insert(lotsDeCourrier)
			.values({ organisme, prepareLe: quand, nombre: justes.length })
			.returning({ lot: lotsDeCourrier.lot });
		const { lot } = cree as { lot: number };
		await tx
			.update(envois)
			.set({
				etat: "en-lot",
				lot,
				motif: null,
				prisLe: quand,
				tentatives: sql`${envois.tentatives} + 1`,
			})
			.where(
				and(
					eq(envois.organisme, organisme),
					sql`${envois.envoi} = ANY(${sql.param(justes.map(({ envoi }) => envoi))}::bigint[])`,
				),
			);
		await journaliser(tx, acteur, "lot.preparer", `lot-${lot}`);
		return { ok: true, lot, nombre: justes.length };
	});

/** Those that go where they say; the others are written again to where the person lives now. */
async function suivreLesAdresses(
	tx: Transaction,
	acteur: Acteur,
	lignes: Ligne[],
): Promise<Ligne[]> {
	const dossiers = lignes.flatMap(({ dossier }) => dossier ?? []);
	const adresses = await adressesPostales(tx, acteur.organisme, dossiers);
	const justes: Ligne[] = [];
	for (const ligne of lignes) {
		if (ligne.dossier === null) {
			justes.push(ligne);
			continue;
		}
		const adresse = adresses.get(ligne.dossier);
		if (adresse && meme(adresse, ligne.destinataire)) justes.push(ligne);
		else if (!adresse) await ecarter(tx, acteur, ligne, "sans-adresse", false);
		else justes.push(await readresser(tx, acteur, ligne, adresse));
	}
	return justes;
}

/** Written in capitals or not, it is the same door. */
const meme = (a: string, b: string): boolean => canonique(a) === canonique(b);
const canonique = (adresse: string) =>
	adresse.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toUpperCase();

async function readresser(
	tx: Transaction,
	acteur: Acteur,
	ligne: Ligne,
	destinataire: string,
): Promise<Ligne> {
	await ecarter(tx, acteur, ligne, "adresse-changee", false);
	const { envoi, ...reste } = ligne;
	const [neuve] = await tx
		.insert(envois)
		.values({
			...reste,
			cle: `${ligne.cle.replace(/:a\d+$/, "")}:a${envoi}`,
			destinataire,
			suiteDe: envoi,
			demandeLe: acteur.quand,
		})
		.returning();
	const motif = motifAvecContact(`envoi-${neuve?.envoi}`, ligne.cle);
	await journaliser(tx, acteur, "envoi.basculer", `envoi-${envoi}`, motif);
	return neuve as Ligne;
}

/**
 * Said by who took them to the post: the letters of the batch have left, once, but for those taken out of
 * it. `retirees` is how many they were told to take out: when there are others now, nothing is written.
 */
export const posterLot = (
	acteur: Acteur,
	lot: number,
	retirees = 0,
): Promise<{ ok: true } | { ok: false; motif: "inconnu" | "deja" | "a-retirer" }> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme, quand } = acteur;
		const celuiCi = and(eq(lotsDeCourrier.organisme, organisme), eq(lotsDeCourrier.lot, lot));
		const [connu] = await tx.select().from(lotsDeCourrier).where(celuiCi).for("update");
		if (!connu) return { ok: false, motif: "inconnu" };
		if (connu.posteLe) return { ok: false, motif: "deja" };
		const aRetirer = await lettresARetirer(tx, acteur, lot);
		if (aRetirer.length !== retirees) return { ok: false, motif: "a-retirer" };
		for (const { ligne, motif, aEcarter } of aRetirer)
			if (aEcarter) await ecarter(tx, acteur, ligne, motif, false);
		await tx.update(lotsDeCourrier).set({ posteLe: quand }).where(celuiCi);
		await tx
			.update(envois)
			.set({ etat: "envoye", envoyeLe: quand })
			.where(and(eq(envois.organisme, organisme), eq(envois.lot, lot), eq(envois.etat, "en-lot")));
		const faits = motifDe({ retirees: retirees || undefined });
		await journaliser(tx, acteur, "lot.poster", `lot-${lot}`, faits);
		return { ok: true };
	});
