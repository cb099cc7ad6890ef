import { type SQL, sql } from "drizzle-orm";
import { lirePlafond } from "../../envois/index.server.ts";
import { joindreEnMasse, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { enCours } from "../lectures/reperages.ts";
import type { Atelier } from "../reperage/atelier.ts";
import { faits, type Passage, reserves } from "../reperage/faits.ts";
import { CONTACTE, type Ecart, type Etat, ecartDe } from "../reperage/regles.ts";
import { conclure } from "./conclure-reperage.ts";
import { ecrireConstats } from "./ecrire-constats.ts";

/**
 * Takes a lot that nobody holds, looks at its files, writes what it found: one transaction, which holds
 * the lot. Killed before its end, it leaves nothing and the lot goes to another. False when none is left.
 */
export const examinerLot = (acteur: Acteur, reperage: number, atelier: Atelier): Promise<boolean> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const { organisme } = acteur;
		const passage = await enCours(tx, organisme);
		if (passage?.reperage !== reperage) return false;
		const { rows: pris } = await tx.execute<{ lot: number; de: string; a: string }>(sql`
			SELECT lot, de, a FROM lots_de_reperage
			WHERE organisme = ${organisme} AND reperage = ${reperage} AND etat = 'a-faire'
			ORDER BY lot LIMIT 1 FOR UPDATE SKIP LOCKED`);
		const lot = pris[0];
		if (!lot) return false;
		const lus = await lire(tx, organisme, passage, { de: Number(lot.de), a: Number(lot.a) });
		await examiner(tx, acteur, reperage, passage, lus, atelier);
		await tx.execute(sql`
			UPDATE lots_de_reperage SET etat = 'fait', pris_le = ${acteur.quand.toISOString()}
			WHERE organisme = ${organisme} AND reperage = ${reperage} AND lot = ${lot.lot}`);
		return true;
	});

/** Lots held at once, a connection each. */
export const lotsALaFois = ({ fils }: Pick<Atelier, "fils">): number => 2 * fils;

/** All the lots that remain, then the end of the run if they were the last. */
export async function examinerLots(
	acteur: Acteur,
	reperage: number,
	atelier: Atelier,
	signal?: AbortSignal,
): Promise<void> {
	const debut = performance.now();
	const suivre = async () => {
		while (!signal?.aborted && (await examinerLot(acteur, reperage, atelier)));
	};
	// While a thread computes a lot, its next one is read and its last one is written.
	await Promise.all(Array.from({ length: lotsALaFois(atelier) }, suivre));
	const fin = new Date(acteur.quand.getTime() + performance.now() - debut);
	await pourOrganisme(acteur.organisme, (tx) => conclure(tx, { ...acteur, quand: fin }, reperage));
}

interface Lu extends Omit<Etat, "aUnFoyer"> {
	dossier: number;
	contacte: boolean;
	empreinte: string;
	foyer: string | null;
	droits: string;
	reserves: string | null;
}

async function lire(
	tx: Transaction,
	organisme: string,
	passage: Passage & { portee: string },
	plage: { de: number; a: number },
): Promise<Lu[]> {
	const plafond = await lirePlafond(tx, organisme, jourDe(passage.lanceLe));
	await joindreEnMasse(tx);
	const entre = (table: SQL) => sql`${table}.dossier BETWEEN ${plage.de} AND ${plage.a}`;
	const { rows } = await tx.execute<Lu & Record<string, unknown>>(sql`
		WITH faits AS MATERIALIZED (${faits(passage, plafond, plage)})
		SELECT f.dossier::float8 AS dossier, f.etat, f.oppose, f.deces, f.contacte, f.empreinte::text AS empreinte,
			h.contenu::text AS foyer, coalesce(v.droits, '[]') AS droits, r.reserves
		FROM faits f
		LEFT JOIN examens x ON x.organisme = ${organisme} AND x.dossier = f.dossier AND ${entre(sql`x`)}
		LEFT JOIN foyers h ON h.organisme = ${organisme} AND h.dossier = f.dossier AND ${entre(sql`h`)}
			AND h.vrai_depuis = f.vrai_depuis AND h.connu_le = f.connu_le
		LEFT JOIN (SELECT dossier, json_agg(json_build_object('prestation', prestation, 'beneficiaire', beneficiaire,
				'etat', etat, 'montant', montant, 'depuis', depuis) ORDER BY prestation, beneficiaire)::text AS droits
			FROM droits_valorises WHERE organisme = ${organisme} AND fini_le IS NULL
				AND ${entre(sql`droits_valorises`)} GROUP BY dossier) v ON v.dossier = f.dossier
		LEFT JOIN (SELECT dossier, json_agg(json_build_object('nature', nature, 'precision', precision,
				'issue', issue, 'prestations', prestations) ORDER BY nature)::text AS reserves
			FROM (${reserves(jourDe(passage.lanceLe))}) p WHERE ${entre(sql`p`)} GROUP BY dossier) r ON r.dossier = f.dossier
		WHERE ${passage.portee} = 'complet' OR x.empreinte IS DISTINCT FROM f.empreinte`);
	return rows;
}

async function examiner(
	tx: Transaction,
	acteur: Acteur,
	reperage: number,
	{ mois, graine, lanceLe }: Passage,
	lus: Lu[],
	atelier: Atelier,
): Promise<void> {
	const ecarts = new Map<number, Ecart>();
	const dossiers: Parameters<Atelier["calculer"]>[0]["dossiers"] = [];
	for (const { dossier, foyer, droits, reserves, ...etat } of lus) {
		const ecart = ecartDe({ ...etat, aUnFoyer: foyer !== null });
		if (ecart) ecarts.set(dossier, ecart);
		else if (foyer !== null) dossiers.push({ dossier, foyer, droits, reserves });
	}
	const reglages = { mois: mois.slice(0, 7), graine };
	const vu = await atelier.calculer({ reglages, dossiers });
	for (const [dossier, ecart] of vu.ecarts) ecarts.set(dossier, ecart);
	await ecrireConstats(tx, acteur, {
		reperage,
		etabliLe: lanceLe,
		lignes: vu.lignes,
		examines: lus.map(({ dossier, empreinte, contacte }) => ({
			dossier,
			empreinte,
			ecart: ecarts.get(dossier) ?? (contacte ? CONTACTE : null),
		})),
	});
}
