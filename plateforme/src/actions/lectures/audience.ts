import { sql } from "drizzle-orm";
import { type NomDossier, nomsDossiers } from "../../dossiers/index.server.ts";
import { lirePlafond } from "../../envois/index.server.ts";
import { enMasse, type Transaction } from "../../socle/index.server.ts";
import { type Jour, jourDe } from "../../socle/index.ts";
import { calendrier } from "../../sollicitations/index.ts";
import type { Audience } from "../audience/audience.ts";
import { requeteDeLAudience, type Vue } from "../audience/requete.ts";
import { avantLe, joursOuvres, perduParMois } from "../plan/echeances.ts";
import type { HorsTirage } from "../plan/plan.ts";

export type Ecarte =
	| "opposition"
	| "deces"
	| "renonce"
	| "plafond"
	| "deja-la"
	| "deja-demande"
	| "a-verifier";

export interface Vise {
	dossier: number;
	commune: string | null;
	enCouple: boolean | null;
	enfants: number;
	age: number | null;
	/** Centimes. */
	montant: number | null;
	gain: number | null;
	/** The rank of its finding, the higher the sooner. */
	priorite: number | null;
	rappel: number | null;
	duDepuis: Jour | null;
	/** Neither e-mail nor mobile verified: a letter, which takes days. */
	parLettre: boolean;
	ecarte: Ecarte | null;
	hors: HorsTirage | null;
}

export async function lireVises(tx: Transaction, audience: Audience, vue: Vue): Promise<Vise[]> {
	const { rows } = await enMasse(tx, () =>
		tx.execute<{ [cle in keyof Vise]: Vise[cle] }>(requeteDeLAudience(audience, vue)),
	);
	return rows;
}

export async function dossiersOuverts(tx: Transaction, organisme: string): Promise<number> {
	const { rows } = await tx.execute<{ n: number }>(
		sql`SELECT count(*)::int AS n FROM dossiers WHERE organisme = ${organisme} AND etat <> 'radie'`,
	);
	return rows[0]?.n ?? 0;
}

const compter = <C extends string>(cles: readonly (C | null)[]): Partial<Record<C, number>> => {
	const comptes: Partial<Record<C, number>> = {};
	for (const cle of cles) if (cle) comptes[cle] = (comptes[cle] ?? 0) + 1;
	return comptes;
};

export interface Compte {
	ouverts: number;
	vises: number;
	retenus: number;
	/** Of the kept, those whom chance gives an arm. */
	tires: number;
	ecartes: Partial<Record<Ecarte, number>>;
	hors: Partial<Record<HorsTirage, number>>;
	/** Whom only a letter reaches. */
	lettres: number;
	/** Open days left before a month is lost, today included; nothing where none is. */
	joursRestants: number | null;
	/** Centimes that the kept would lose by one month more. */
	perduParMois: number;
	/** Centimes over twelve months, for those of whom it is known. */
	gain: number;
}

export function compterVises(
	vises: readonly Vise[],
	ouverts: number,
	audience: Audience,
	jour: Jour,
): Compte {
	const retenus = vises.filter(({ ecarte }) => !ecarte);
	const { prestation } = audience;
	const ouvertures = calendrier();
	const limite = avantLe(prestation, jour, null, ouvertures);
	return {
		ouverts,
		vises: vises.length,
		retenus: retenus.length,
		tires: retenus.filter(({ hors }) => !hors).length,
		ecartes: compter(vises.map(({ ecarte }) => ecarte)),
		hors: compter(retenus.map(({ hors }) => hors)),
		lettres: retenus.filter(({ parLettre }) => parLettre).length,
		joursRestants: limite === null ? null : joursOuvres(jour, limite, ouvertures),
		perduParMois: perduParMois(
			retenus.map((vise) => ({ ...vise, prestation })),
			jour,
			ouvertures,
		),
		gain: retenus.reduce((somme, { gain }) => somme + (gain ?? 0), 0),
	};
}

export type Apercu = (Vise & { nom?: NomDossier })[];

/** The count, and ten people to see whether it is them that one meant. */
export async function compterAudience(
	tx: Transaction,
	audience: Audience,
	{ organisme, quand, campagne }: { organisme: string; quand: Date; campagne: boolean },
): Promise<{ compte: Compte; apercu: Apercu }> {
	const jour = jourDe(quand);
	const vises = await lireVises(tx, audience, {
		organisme,
		jour,
		campagne,
		plafond: await lirePlafond(tx, organisme, jour),
	});
	const compte = compterVises(vises, await dossiersOuverts(tx, organisme), audience, jour);
	const dix = vises.filter(({ ecarte }) => !ecarte).slice(0, 10);
	const noms = await nomsDossiers(
		tx,
		organisme,
		dix.map(({ dossier }) => dossier),
	);
	return { compte, apercu: dix.map((vise) => ({ ...vise, nom: noms.get(vise.dossier) })) };
}
