import { and, eq, sql } from "drizzle-orm";
import { joignables, type PointDeContact, pointsDeContact } from "../../dossiers/index.server.ts";
import { personnesSansDossierDe } from "../../identite/index.server.ts";
import { journaliser, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import {
	actionsDesEnvois,
	contactDeLaCle,
	motifAvecContact,
} from "../lectures/actions-des-envois.ts";
import { debutDuPlafond } from "../lectures/plafond.ts";
import { etatDuPoint } from "../lectures/points-sans-dossier.ts";
import type { Plafond, Reglages } from "../regles/reglages.ts";
import { type Faits, type Motif, verifier } from "../regles/verifier.ts";
import { envois } from "../tables.ts";
import { basculer } from "./basculer.ts";

type Ligne = typeof envois.$inferSelect;

export interface Ecartee {
	ligne: Ligne;
	motif: Motif;
	ailleurs: boolean;
}

/** What may go, and what no longer may, with what the files say now, and those who have none. */
export async function trier(tx: Transaction, acteur: Acteur, lignes: Ligne[], reglages: Reglages) {
	const { organisme, quand } = acteur;
	const jour = jourDe(quand);
	const dossiers = lignes.flatMap(({ dossier }) => dossier ?? []);
	const connus = await joignables(tx, organisme, dossiers, jour);
	const points = new Map<string, PointDeContact>(
		(await pointsDeContact(tx, organisme, dossiers)).map((point) => [
			`${point.dossier} ${point.valeur}`,
			point,
		]),
	);
	const sansDossier = await personnesSansDossierDe(
		tx,
		organisme,
		lignes.flatMap(({ compte }) => compte ?? []),
	);
	const actions = await actionsDesEnvois(
		tx,
		organisme,
		lignes.map(({ cle }) => cle),
	);
	const campagnes = lignes.filter(({ nature }) => nature === "campagne");
	const recents = await compterRecents(tx, acteur, campagnes, {
		contacts: reglages.plafond,
		jours: reglages.plafondJours,
	});
	const bonnes: Ligne[] = [];
	const ecartees: Ecartee[] = [];
	for (const ligne of lignes) {
		const { dossier, nature, canal, valableJusqua } = ligne;
		const connu = dossier === null ? undefined : connus.get(dossier);
		const faits: Faits = {
			jour,
			nature,
			canal,
			valableJusqua,
			plafond: reglages.plafond,
			action: actions.get(contactDeLaCle(ligne.cle) ?? ""),
			contact:
				ligne.compte === null
					? points.get(`${dossier} ${ligne.destinataire}`)?.etat
					: etatDuPoint(sansDossier.get(ligne.compte), ligne),
			dossier: connu && {
				...connu,
				oppose: connu.opposeAuxCampagnes,
				recents: recents.get(connu.dossier) ?? 0,
			},
		};
		const defaut = verifier(faits);
		if (defaut) ecartees.push({ ligne, ...defaut });
		else {
			bonnes.push(ligne);
			if (nature === "campagne" && dossier !== null)
				recents.set(dossier, (recents.get(dossier) ?? 0) + 1);
		}
	}
	return { bonnes, ecartees };
}

/** What may have reached the file: what bounced or was refused does not count. */
async function compterRecents(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	campagnes: Ligne[],
	plafond: Plafond,
): Promise<Map<number, number>> {
	const dossiers = [...new Set(campagnes.flatMap(({ dossier }) => dossier ?? []))];
	if (dossiers.length === 0) return new Map();
	const { rows } = await tx.execute<{ dossier: number; n: number }>(sql`
		SELECT dossier::int, count(*)::int AS n FROM envois
		WHERE organisme = ${organisme} AND dossier = ANY(${sql.param(dossiers)}::bigint[]) AND nature = 'campagne'
			AND (etat IN ('en-cours', 'incertain', 'envoye') AND pris_le >= ${debutDuPlafond(plafond, jourDe(quand))}
				OR etat = 'en-lot')
		GROUP BY dossier`);
	return new Map(rows.map(({ dossier, n }) => [dossier, n]));
}

/** We do not send it, and say why; the next channel takes over when only the address is at fault. */
export async function ecarter(
	tx: Transaction,
	acteur: Acteur,
	ligne: Ligne,
	motif: Motif,
	ailleurs: boolean,
): Promise<void> {
	await tx
		.update(envois)
		.set({ etat: "ecarte", motif, pasAvant: null })
		.where(and(eq(envois.organisme, acteur.organisme), eq(envois.envoi, ligne.envoi)));
	await journaliser(
		tx,
		acteur,
		"envoi.ecarter",
		`envoi-${ligne.envoi}`,
		motifAvecContact(motif, ligne.cle),
	);
	if (ailleurs) await basculer(tx, acteur, ligne);
}
