import { and, eq, isNull, ne, sql } from "drizzle-orm";
import { verifierAcces } from "../../dossiers/index.server.ts";
import { journaliser, pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { recevoirDans, sollicitations } from "../../sollicitations/index.server.ts";
import type { Canal } from "../../sollicitations/index.ts";
import { type Controle, controler, TAILLE_MAX } from "../controle/controler.ts";
import type { MotifDeRefus } from "../controle/motifs.ts";
import { fichiersDesPieces } from "../fichiers.ts";
import { type Suggestion, suggerer } from "../lectures/suggestion.ts";
import { pieces, piecesAttendues, refusDePieces } from "../tables.ts";
import { textesPieces } from "../textes/pieces.ts";
import type { CodePiece } from "../types/catalogue.ts";
import { rapprocher } from "./rapprocher.ts";

export interface PieceArrivee {
	/** As the sender calls it: « IMG_2041.jpg ». */
	nom: string;
	/** The type announced by the browser or the mail. */
	annonce?: string;
	contenu: Uint8Array | AsyncIterable<Uint8Array>;
	canal: Canal;
	/** Whose it is, when it is certain; an agent will say it otherwise. */
	dossier?: number | null;
	/** Who sends it, while no file is known. */
	demandeur?: string;
	/** What the sender says it is: an agent confirms it. */
	type?: CodePiece;
	/** The request of someone without a file, that whoever calls knows to be theirs. */
	sienne?: true;
	/** What it came in with; without it, one of nature « piece » is received. */
	sollicitation?: number;
	/** What is awaited of this file, and this answers: it joins the request that awaits it. */
	attendue?: number;
	prestation?: string | null;
	/** When it arrived, if not now: an e-mail that waited. */
	arriveeA?: Date;
}

export type Recue =
	/** `deja`: the same content was in this file already; nothing was added, and `piece` is that one. */
	| { ok: true; piece: number; sollicitation: number; deja: boolean }
	/** Nothing is kept but the line `refus`, which says that something came. */
	| { ok: false; motif: MotifDeRefus; refus: number }
	| { ok: false; motif: "dossier-inconnu" | "sollicitation-inconnue" };

/** A document that was checked, cleaned and kept, before anything is written of it. */
export type Preparee =
	| { ok: true; nom: string; texte: string; fiche: Controlee }
	| { ok: false; nom: string; taille: number; motif: MotifDeRefus };

/**
 * Takes one document in, of 10 MB at most: checked, cleaned, encrypted, put beside its sollicitation and
 * left to be sorted. It never throws for what is wrong with the document.
 */
export async function recevoirPiece(acteur: Acteur, arrivee: PieceArrivee): Promise<Recue> {
	const { organisme } = acteur;
	const refusee = await pourOrganisme(organisme, (tx) => verifierPlace(tx, acteur, arrivee));
	if (refusee) return { ok: false, motif: refusee };
	const preparee = await preparerPiece(acteur, arrivee);
	return pourOrganisme(organisme, (tx) => ecrirePiece(tx, acteur, arrivee, preparee));
}

/** In the transaction of what it came with, once `preparerPiece` has looked at it: an e-mail. */
export async function recevoirPieceDans(
	tx: Transaction,
	acteur: Acteur,
	arrivee: PieceArrivee,
	preparee: Preparee,
): Promise<Recue> {
	const refusee = await verifierPlace(tx, acteur, arrivee);
	return refusee ? { ok: false, motif: refusee } : ecrirePiece(tx, acteur, arrivee, preparee);
}

/** The long part, that no transaction waits for. */
export async function preparerPiece(
	{ organisme }: Pick<Acteur, "organisme">,
	arrivee: Pick<PieceArrivee, "nom" | "annonce" | "contenu">,
): Promise<Preparee> {
	const nom = nomPropre(arrivee.nom);
	const octets = await rassembler(arrivee.contenu);
	const controle = await controler(octets, nom, arrivee.annonce);
	if (!controle.ok) return { ok: false, nom, taille: octets.length, motif: controle.motif };
	const fichiers = fichiersDesPieces();
	const depot = await fichiers.deposer(organisme, [controle.octets], Number.POSITIVE_INFINITY);
	if (!depot.ok) throw new Error(`une pièce contrôlée n’a pu être écrite : ${depot.motif}`);
	const empreinteRecue = fichiers.empreinteDe(organisme, octets);
	const { empreinte, taille } = depot;
	const fiche = { nom, empreinteRecue, empreinte, taille, ...decrire(controle) };
	return { ok: true, nom, texte: controle.texte, fiche };
}

async function ecrirePiece(
	tx: Transaction,
	acteur: Acteur,
	venue: PieceArrivee,
	preparee: Preparee,
): Promise<Recue> {
	const arrivee = await placer(tx, acteur, venue);
	if (!preparee.ok) return tracerRefus(tx, acteur, arrivee, preparee);
	const { fiche, texte } = preparee;
	const { dossier = null, sollicitation } = arrivee;
	// Sent twice at the same instant, the second waits to see the first.
	await tx.execute(
		sql`SELECT pg_advisory_xact_lock(hashtextextended(${`piece ${fiche.empreinteRecue}`}, 0))`,
	);
	const connue = await doublon(tx, acteur, dossier, sollicitation, fiche.empreinteRecue);
	if (connue) return { ok: true, ...connue, deja: true };
	const suggestion = await suggerer(tx, acteur.organisme, {
		dossier,
		dit: arrivee.type,
		nom: arrivee.nom,
		texte,
		demandeur: arrivee.demandeur,
	});
	const inscrite = await inscrire(tx, acteur, arrivee, { ...fiche, ...suggestion });
	return { ok: true, ...inscrite, deja: false };
}

/** Beside the request that awaits it, unless that one is over: what is treated is read no more. */
async function placer(
	tx: Transaction,
	{ organisme }: Acteur,
	arrivee: PieceArrivee,
): Promise<PieceArrivee> {
	const { attendue, dossier } = arrivee;
	if (attendue === undefined || (!dossier && !arrivee.sienne))
		return { ...arrivee, attendue: undefined };
	const [lue] = await tx
		.select({ sollicitation: piecesAttendues.sollicitation, type: piecesAttendues.type })
		.from(piecesAttendues)
		.innerJoin(
			sollicitations,
			and(
				eq(sollicitations.organisme, piecesAttendues.organisme),
				eq(sollicitations.sollicitation, piecesAttendues.sollicitation),
			),
		)
		.where(
			and(
				eq(piecesAttendues.organisme, organisme),
				eq(piecesAttendues.attendue, attendue),
				dossier
					? eq(piecesAttendues.dossier, dossier)
					: eq(piecesAttendues.sollicitation, arrivee.sollicitation ?? 0),
				ne(sollicitations.etat, "traitee"),
			),
		);
	return lue ? { ...arrivee, ...lue } : { ...arrivee, attendue: undefined };
}

/** Read up to one byte past the limit: what is too large is not kept in memory. */
async function rassembler(contenu: PieceArrivee["contenu"]): Promise<Buffer> {
	if (contenu instanceof Uint8Array) return Buffer.from(contenu);
	const lus: Uint8Array[] = [];
	let taille = 0;
	for await (const morceau of contenu) {
		lus.push(morceau);
		taille += morceau.length;
		if (taille > TAILLE_MAX) break;
	}
	return Buffer.concat(lus);
}

/** The last part of a path, without what a screen or a download would misread. */
const nomPropre = (nom: string): string =>
	(nom.split(/[\\/]/).at(-1) ?? "")
		.normalize("NFC")
		.replaceAll(/[\p{Cc}\p{Cf}<>:"|?*]/gu, " ")
		.replaceAll(/\s+/g, " ")
		.trim()
		.slice(-200) || textesPieces.sansNom;

async function verifierPlace(
	tx: Transaction,
	acteur: Acteur,
	{ dossier = null, sollicitation, sienne }: PieceArrivee,
): Promise<"dossier-inconnu" | "sollicitation-inconnue" | undefined> {
	// A person sends to their own file, whatever the form says.
	const allocataire = acteur.roles.includes("allocataire");
	if (allocataire && !sienne && (dossier === null || acteur.dossier !== dossier))
		return "dossier-inconnu";
	if (dossier !== null && !(await verifierAcces(tx, acteur, dossier)).ok) return "dossier-inconnu";
	if (sollicitation === undefined) return undefined;
	const [venue] = await tx
		.select({ dossier: sollicitations.dossier })
		.from(sollicitations)
		.where(
			and(
				eq(sollicitations.organisme, acteur.organisme),
				eq(sollicitations.sollicitation, sollicitation),
			),
		);
	return venue && venue.dossier === dossier ? undefined : "sollicitation-inconnue";
}

const decrire = ({ format, pages, antivirus }: Extract<Controle, { ok: true }>) => ({
	format,
	pages,
	antivirus,
});

/** The same content already in this file; or, while no file is known, in the same sending. */
async function doublon(
	tx: Transaction,
	{ organisme }: Acteur,
	dossier: number | null,
	sollicitation: number | undefined,
	empreinteRecue: string,
): Promise<{ piece: number; sollicitation: number } | undefined> {
	if (dossier === null && sollicitation === undefined) return undefined;
	const ou =
		dossier === null
			? and(isNull(pieces.dossier), eq(pieces.sollicitation, sollicitation as number))
			: eq(pieces.dossier, dossier);
	const [connue] = await tx
		.select({ piece: pieces.piece, sollicitation: pieces.sollicitation })
		.from(pieces)
		.where(
			and(
				eq(pieces.organisme, organisme),
				eq(pieces.empreinteRecue, empreinteRecue),
				ne(pieces.etat, "ecartee"),
				ou,
			),
		)
		.limit(1);
	return connue;
}

type Controlee = Omit<Fiche, keyof Suggestion>;

type Fiche = Pick<
	typeof pieces.$inferInsert,
	| "nom"
	| "empreinteRecue"
	| "empreinte"
	| "taille"
	| "format"
	| "pages"
	| "antivirus"
	| keyof Suggestion
>;

async function inscrire(
	tx: Transaction,
	acteur: Acteur,
	arrivee: PieceArrivee,
	fiche: Fiche,
): Promise<{ piece: number; sollicitation: number }> {
	const { organisme, compte } = acteur;
	const { canal, prestation, demandeur, type, arriveeA = acteur.quand } = arrivee;
	const dossier = arrivee.dossier ?? null;
	const sollicitation =
		arrivee.sollicitation ??
		(
			await recevoirDans(tx, acteur, {
				nature: "piece",
				canal,
				objet: textesPieces.objet(type, fiche.typeSuggere ?? null),
				dossier,
				prestation,
				demandeur,
				arriveeA,
			})
		).sollicitation;
	const [ecrite] = await tx
		.insert(pieces)
		.values({
			...fiche,
			organisme,
			sollicitation,
			dossier,
			type,
			canal,
			recueLe: arriveeA,
			deposeePar: compte,
		})
		.returning({ piece: pieces.piece });
	const { piece } = ecrite as { piece: number };
	if ((dossier !== null || arrivee.sienne) && type)
		await rapprocher(tx, acteur, {
			piece,
			...(dossier === null ? { sollicitation } : { dossier }),
			type,
			recueLe: arriveeA,
			pour: arrivee.attendue,
		});
	await journaliser(
		tx,
		acteur,
		"piece.recevoir",
		`piece-${piece}`,
		`sollicitation-${sollicitation}`,
	);
	return { piece, sollicitation };
}

async function tracerRefus(
	tx: Transaction,
	acteur: Acteur,
	{ canal, dossier = null }: PieceArrivee,
	{ nom, taille, motif }: Extract<Preparee, { ok: false }>,
): Promise<Recue> {
	const { organisme, quand, compte } = acteur;
	const [ecrit] = await tx
		.insert(refusDePieces)
		.values({ organisme, dossier, nom, taille, motif, canal, quand, compte })
		.returning({ refus: refusDePieces.refus });
	const { refus } = ecrit as { refus: number };
	await journaliser(tx, acteur, "piece.refuser", `refus-${refus}`, `motif=${motif}`);
	return { ok: false, motif, refus };
}
