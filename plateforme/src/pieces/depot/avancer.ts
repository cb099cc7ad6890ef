import { and, asc, eq, lt, sql } from "drizzle-orm";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { type Recue, recevoirPiece } from "../actes/recevoir.ts";
import { TAILLE_MAX } from "../controle/controler.ts";
import { fichiersDesPieces } from "../fichiers.ts";
import { envoisDePieces as envois } from "../tables.ts";
import type { CodePiece } from "../types/catalogue.ts";

/** A piece of a file, sent by the script of the page. */
export interface Morceau {
	/** Drawn from the file by the browser: the same file, chosen again, goes on from where it was. */
	cle: string;
	nom: string;
	annonce: string;
	taille: number;
	/** Where it begins, in bytes. */
	position: number;
	octets: Uint8Array;
	type?: CodePiece;
	attendue?: number;
	sollicitation?: number;
}

export type Avancee =
	/** How much has come: send what follows. Not always where this piece ended. */
	{ fini: false; position: number } | { fini: true; recue: Recue };

/** At once for one person; beyond, the oldest is forgotten. */
const EN_COURS_MAX = 20;
const JOURS_GARDES = 2;

type Envoi = typeof envois.$inferSelect;

const celui = ({ organisme, compte }: Acteur, cle: string) =>
	and(eq(envois.organisme, organisme), eq(envois.compte, compte), eq(envois.cle, cle));

/** How much of it has come; 0 when none has. */
export const positionDe = (acteur: Acteur, cle: string): Promise<number> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const [lu] = await tx.select({ recu: envois.recu }).from(envois).where(celui(acteur, cle));
		return lu?.recu ?? 0;
	});

/**
 * Adds a piece to a file that comes in several, to the person's own file. Sent twice or out of its place, it
 * is not added, and the answer says from where to go on. With the last one, the document is received.
 */
export async function avancer(acteur: Acteur, morceau: Morceau): Promise<Avancee> {
	const { dossier = null } = acteur;
	// Refused at once, by the same words as a whole file.
	if (morceau.taille > TAILLE_MAX)
		return { fini: true, recue: await recevoir(acteur, morceau, Buffer.alloc(TAILLE_MAX + 1)) };
	// One more begins: the oldest beyond what a person may leave unfinished goes now, not at night.
	if (morceau.position === 0) await purgerEnvois(acteur);
	const envoi = await pourOrganisme(acteur.organisme, async (tx) => {
		const lu = await prendre(tx, acteur, morceau);
		const { octets, position } = morceau;
		const ecrire =
			position === lu.recu && octets.length > 0 && position + octets.length <= lu.taille;
		return ecrire ? ajouter(tx, acteur, lu, octets) : lu;
	});
	if (envoi.recu < envoi.taille) return { fini: false, position: envoi.recu };
	const contenus = await Promise.all(
		envoi.morceaux.map(async (empreinte) =>
			(await fichiersDesPieces().lire(acteur.organisme, empreinte)).subarray(envoi.cle.length),
		),
	);
	const recue = await recevoir(acteur, { ...morceau, nom: envoi.nom }, Buffer.concat(contenus));
	await oublier(acteur, [envoi]);
	return { fini: true, recue };

	function recevoir(
		qui: Acteur,
		{ nom, annonce, type, attendue, sollicitation }: Morceau,
		contenu: Buffer,
	) {
		return recevoirPiece(qui, {
			nom,
			annonce,
			contenu,
			canal: "en-ligne",
			dossier,
			type,
			attendue,
			sollicitation,
		});
	}
}

/** Held until the end of the transaction, and begun if need be. */
async function prendre(tx: Transaction, acteur: Acteur, morceau: Morceau): Promise<Envoi> {
	const { organisme, compte, quand } = acteur;
	const { cle, nom, taille } = morceau;
	await tx
		.insert(envois)
		.values({ organisme, compte, cle, nom: nom.slice(-200), taille, commenceLe: quand })
		.onConflictDoNothing();
	const [lu] = await tx.select().from(envois).where(celui(acteur, cle)).for("update");
	if (!lu) throw new Error("envoi ni commencé ni retrouvé");
	return lu;
}

async function ajouter(
	tx: Transaction,
	acteur: Acteur,
	envoi: Envoi,
	octets: Uint8Array,
): Promise<Envoi> {
	const { organisme } = acteur;
	// The key before it makes it unlike any other content, so that forgetting it erases nothing else.
	const depot = await fichiersDesPieces().deposer(
		organisme,
		[Buffer.from(envoi.cle), octets],
		TAILLE_MAX,
	);
	if (!depot.ok) throw new Error(`morceau non écrit : ${depot.motif}`);
	const recu = envoi.recu + octets.length;
	const morceaux = [...envoi.morceaux, depot.empreinte];
	await tx.update(envois).set({ recu, morceaux }).where(celui(acteur, envoi.cle));
	return { ...envoi, recu, morceaux };
}

async function oublier({ organisme }: Acteur, lesquels: readonly Envoi[]): Promise<void> {
	await pourOrganisme(organisme, async (tx) => {
		for (const { compte, cle } of lesquels)
			await tx
				.delete(envois)
				.where(
					and(eq(envois.organisme, organisme), eq(envois.compte, compte), eq(envois.cle, cle)),
				);
	});
	for (const empreinte of lesquels.flatMap(({ morceaux }) => morceaux))
		await fichiersDesPieces().effacer(organisme, empreinte);
}

/** Forgets what was begun and never ended: after two days, or beyond twenty of one person. How many. */
export async function purgerEnvois(acteur: Acteur): Promise<number> {
	const { organisme, quand } = acteur;
	const limite = new Date(quand.getTime() - JOURS_GARDES * 86_400_000);
	const perimes = await pourOrganisme(organisme, async (tx) => {
		const rang = tx.$with("rangs").as(
			tx
				.select({
					compte: envois.compte,
					cle: envois.cle,
					rang: sql<number>`row_number() OVER (PARTITION BY compte ORDER BY commence_le DESC)`.as(
						"rang",
					),
				})
				.from(envois)
				.where(eq(envois.organisme, organisme)),
		);
		return tx
			.with(rang)
			.select({ envoi: envois })
			.from(envois)
			.innerJoin(rang, and(eq(rang.compte, envois.compte), eq(rang.cle, envois.cle)))
			.where(
				and(
					eq(envois.organisme, organisme),
					sql`(${lt(envois.commenceLe, limite)} OR ${rang.rang} > ${EN_COURS_MAX})`,
				),
			)
			.orderBy(asc(envois.commenceLe))
			.limit(500);
	});
	await oublier(
		acteur,
		perimes.map(({ envoi }) => envoi),
	);
	return perimes.length;
}
