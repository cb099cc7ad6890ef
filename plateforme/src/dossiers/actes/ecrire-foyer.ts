import { sql } from "drizzle-orm";
import { type Foyer, validerFoyer } from "droits";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { motsDe } from "../recherche/mots.ts";
import { foyers, personnes } from "../tables.ts";
import type { Instantane, RoleMembre } from "../types.ts";
import { rafraichir } from "./rafraichir.ts";
import type { Refus } from "./sur-dossier.ts";

export interface NouvellePersonne {
	prenom: string;
	nom: string;
	nomNaissance?: string;
}

export interface NouveauFoyer {
	/** First day on which this household is true. */
	vraiDepuis: Jour;
	source: Instantane["source"];
	contenu: Foyer;
	/** Who is at each place of `contenu.personnes`: a person already known, or a new one. */
	personnes: readonly (number | NouvellePersonne)[];
}

export type MotifFoyer =
	/** The household does not hold: see `champ` and `precision`. */
	| "foyer-invalide"
	/** Persons and places do not match, or a past composition would change. */
	| "composition"
	/** True only from a day to come, or told of a month to come. */
	| "date-future"
	/** The same household, same day, same instant. */
	| "deja-enregistre";

export type RefusFoyer = Refus<MotifFoyer> & { champ?: string; precision?: string };

/** A snapshot that nothing changes afterwards, and who belongs to the file from that day on. */
export async function ecrireFoyer(
	tx: Transaction,
	acteur: Acteur,
	{ dossier, matricule }: { dossier: number; matricule: string },
	nouveau: NouveauFoyer,
): Promise<{ ok: true; personnes: number[] } | RefusFoyer> {
	const { organisme, quand } = acteur;
	const { vraiDepuis, source } = nouveau;
	// What happens after the last known amounts is kept all the same: it is not computed.
	const lu = validerFoyer({ ...nouveau.contenu, id: matricule }, { sansBareme: true });
	if (!lu.ok) return { ok: false, motif: "foyer-invalide", champ: lu.champ, precision: lu.motif };
	const places = lu.foyer.personnes;
	if (places.length !== nouveau.personnes.length) return { ok: false, motif: "composition" };
	const aujourdhui = jourDe(quand);
	if (vraiDepuis > aujourdhui || lu.foyer.mois > aujourdhui.slice(0, 7))
		return { ok: false, motif: "date-future" };
	const identifiants = await identifier(tx, acteur, nouveau, lu.foyer);
	if (new Set(identifiants).size !== identifiants.length)
		return { ok: false, motif: "composition" };
	const membres = places.map(({ role }, rang) => ({ role, rang, personne: identifiants[rang] }));
	if (!(await inscrire(tx, acteur, dossier, vraiDepuis, membres)))
		return { ok: false, motif: "composition" };
	const ecrites = await tx
		.insert(foyers)
		.values({ organisme, dossier, vraiDepuis, connuLe: quand, source, contenu: lu.foyer })
		.onConflictDoNothing()
		.returning({ dossier: foyers.dossier });
	if (ecrites.length === 0) return { ok: false, motif: "deja-enregistre" };
	await rafraichir(tx, acteur, dossier);
	return { ok: true, personnes: identifiants };
}

/** Persons keep their number for life; a birth date learnt meanwhile is kept with the person. */
async function identifier(
	tx: Transaction,
	{ organisme }: Acteur,
	{ personnes: qui }: NouveauFoyer,
	foyer: Foyer,
): Promise<number[]> {
	const identifiants: number[] = [];
	for (const [rang, personne] of qui.entries()) {
		const dateNaissance = foyer.personnes[rang].date_naissance;
		if (typeof personne === "number") {
			identifiants.push(personne);
			await tx.execute(sql`UPDATE personnes SET date_naissance = ${dateNaissance}
				WHERE personne = ${personne} AND date_naissance IS DISTINCT FROM ${dateNaissance}
				AND ${dateNaissance}::date IS NOT NULL`);
			continue;
		}
		const [cree] = await tx
			.insert(personnes)
			.values({ organisme, ...personne, dateNaissance, recherche: motsDe(personne) })
			.returning({ personne: personnes.personne });
		identifiants.push(cree.personne);
	}
	return identifiants;
}

interface Place {
	personne: number;
	role: RoleMembre;
	rang: number;
}

/**
 * Memberships of the file from that day on. Before a later snapshot, only what the persons live may be
 * corrected, not who they are: otherwise the memberships since would no longer be true.
 */
async function inscrire(
	tx: Transaction,
	{ organisme }: Acteur,
	dossier: number,
	jour: Jour,
	places: Place[],
): Promise<boolean> {
	const { rows: membres } = await tx.execute<
		Place & { depuis: Jour } & Record<string, unknown>
	>(sql`
		SELECT personne::int, role, rang::int, depuis::text FROM membres
		WHERE dossier = ${dossier} AND depuis <= ${jour} AND (jusqua IS NULL OR jusqua > ${jour})`);
	const { rows: suivants } = await tx.execute(sql`
		SELECT FROM foyers WHERE dossier = ${dossier} AND vrai_depuis > ${jour} LIMIT 1`);
	const pareil = (a: Place, b: Place) =>
		a.personne === b.personne && a.role === b.role && a.rang === b.rang;
	const memes =
		membres.length === places.length && places.every((a) => membres.some((b) => pareil(a, b)));
	if (memes || suivants.length > 0) return memes;
	const inconnues = await tx.execute(sql`
		SELECT FROM unnest(${sql.param(places.map(({ personne }) => personne))}::bigint[]) AS q (personne)
		WHERE NOT EXISTS (SELECT FROM personnes p WHERE p.personne = q.personne)`);
	if (inconnues.rows.length > 0) return false;
	for (const ancien of membres.filter((m) => !places.some((p) => pareil(m, p)))) {
		await tx.execute(sql`UPDATE membres SET jusqua = ${jour}
			WHERE dossier = ${dossier} AND personne = ${ancien.personne} AND depuis = ${ancien.depuis}`);
	}
	for (const { personne, role, rang } of places.filter((p) => !membres.some((m) => pareil(m, p)))) {
		await tx.execute(sql`
			INSERT INTO membres (organisme, dossier, personne, role, rang, depuis)
			VALUES (${organisme}, ${dossier}, ${personne}, ${role}, ${rang}, ${jour})
			ON CONFLICT (organisme, dossier, personne, depuis)
			DO UPDATE SET role = EXCLUDED.role, rang = EXCLUDED.rang, jusqua = NULL`);
	}
	return true;
}
