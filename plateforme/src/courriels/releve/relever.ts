import { and, eq, inArray } from "drizzle-orm";
import { BaseIndisponible, logError, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import type { Recu } from "../actes/connu.ts";
import type { Bureau } from "../actes/examiner.ts";
import { recevoirCourriel } from "../actes/recevoir.ts";
import { type Boite, type Pli, TAILLE_MAX } from "../boite/boite.ts";
import { courriels, passagesDeCourriels } from "../tables.ts";

/** What is read at once, before it is taken and put away together. */
const LOT = 24;
const LOT_OCTETS = 40_000_000;
/** Messages taken at the same time. */
const VOIES = 4;
/** Failures of one message after which it is taken unread: whole, with its sentence. */
const ESSAIS = 3;

interface Tour {
	boite: Boite;
	/** Which one it is. */
	nom: string;
	bureau: Bureau;
	acteur: () => Acteur;
	/** Milliseconds between the office's time and ours. */
	ecart?: number;
	/** How often each message has failed, from one round to the next. */
	echecs?: Map<number, number>;
	signal?: AbortSignal;
	etape?: (nom: string) => unknown;
}

export interface Releve {
	pris: number;
	/** Already taken, and only put away: a round that was cut. */
	deja: number;
	/** Left in the mailbox, to be tried again. */
	restes: number;
}

/**
 * Takes all that waits in the mailbox. Each message is kept, then written, then put away: cut anywhere,
 * the next round ends what was begun and doubles nothing.
 */
export async function relever(tour: Tour): Promise<Releve> {
	const { boite, nom, signal, acteur, etape = () => {} } = tour;
	const releve: Releve = { pris: 0, deja: 0, restes: 0 };
	const plis = await boite.lister();
	const { uidvalidite } = boite;
	const connus = await dejaPris(acteur(), { boite: nom, uidvalidite }, plis);
	await boite.ranger([...connus]);
	releve.deja += connus.size;
	for (const lot of enLots(plis.filter(({ uid }) => !connus.has(uid)))) {
		if (signal?.aborted) return releve;
		const lus = await lireLot(boite, lot);
		const faits: number[] = [];
		const suivants = lus.values();
		const voie = async () => {
			for (const { pli, brut } of suivants) {
				if (signal?.aborted) return;
				const sort = await prendre(tour, pli, brut, uidvalidite);
				if (sort === "reste") releve.restes++;
				else {
					releve[sort]++;
					faits.push(pli.uid);
				}
			}
		};
		await Promise.all(Array.from({ length: VOIES }, voie));
		await boite.ranger(faits);
		await etape("range");
	}
	return releve;
}

async function prendre(
	{ nom, bureau, acteur, ecart = 0, echecs = new Map(), etape }: Tour,
	pli: Pli,
	brut: Buffer,
	uidvalidite: number,
): Promise<"pris" | "deja" | "reste"> {
	const recu: Recu = {
		brut,
		recuLe: new Date(pli.recuLe.getTime() + ecart),
		entier: pli.taille > TAILLE_MAX ? pli.taille : undefined,
		passage: { boite: nom, uidvalidite, uid: pli.uid },
		illisible: (echecs.get(pli.uid) ?? 0) >= ESSAIS,
	};
	try {
		const { deja } = await recevoirCourriel(acteur(), bureau, recu, etape);
		echecs.delete(pli.uid);
		return deja ? "deja" : "pris";
	} catch (erreur) {
		// When nothing can be written, it is not this message's fault.
		if (erreur instanceof BaseIndisponible) throw erreur;
		logError(erreur);
		echecs.set(pli.uid, (echecs.get(pli.uid) ?? 0) + 1);
		return "reste";
	}
}

/** A large message is read alone. */
async function lireLot(boite: Boite, lot: readonly Pli[]) {
	const lus: { pli: Pli; brut: Buffer }[] = [];
	const [premier] = lot;
	if (lot.length === 1 && premier) {
		const brut = await boite.lire(premier);
		if (brut) lus.push({ pli: premier, brut });
	} else for await (const lu of boite.lireTous(lot)) lus.push(lu);
	return lus;
}

function enLots(plis: readonly Pli[]): Pli[][] {
	const lots: Pli[][] = [];
	let octets = 0;
	for (const pli of plis) {
		const dernier = lots.at(-1);
		if (dernier && dernier.length < LOT && octets + pli.taille <= LOT_OCTETS) {
			dernier.push(pli);
			octets += pli.taille;
		} else {
			lots.push([pli]);
			octets = pli.taille;
		}
	}
	return lots;
}

/**
 * Numbers that were written, then not put away. The size must agree too: a server that gives a number
 * again, against its word, must not have a message put away unread.
 */
async function dejaPris(
	{ organisme }: Acteur,
	{ boite, uidvalidite }: { boite: string; uidvalidite: number },
	plis: readonly Pli[],
): Promise<Set<number>> {
	if (plis.length === 0) return new Set();
	const tailles = new Map(plis.map(({ uid, taille }) => [uid, taille]));
	const connus = await pourOrganisme(organisme, (tx) =>
		tx
			.select({ uid: passagesDeCourriels.uid, taille: courriels.taille })
			.from(passagesDeCourriels)
			.innerJoin(
				courriels,
				and(
					eq(courriels.organisme, passagesDeCourriels.organisme),
					eq(courriels.courriel, passagesDeCourriels.courriel),
				),
			)
			.where(
				and(
					eq(passagesDeCourriels.organisme, organisme),
					eq(passagesDeCourriels.boite, boite),
					eq(passagesDeCourriels.uidvalidite, uidvalidite),
					inArray(passagesDeCourriels.uid, [...tailles.keys()]),
				),
			),
	);
	return new Set(
		connus.filter(({ uid, taille }) => tailles.get(uid) === taille).map(({ uid }) => uid),
	);
}
