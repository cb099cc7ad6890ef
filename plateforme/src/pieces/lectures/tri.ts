import { and, asc, eq, gt, or, sql } from "drizzle-orm";
import { type NomDossier, nomsDossiers, verifierAcces } from "../../dossiers/index.server.ts";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe, joursEntre } from "../../socle/index.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import type { Canal } from "../../sollicitations/index.ts";
import type { DossierLuDans, TypeLuDans } from "../regles/suggerer.ts";
import { pieces } from "../tables.ts";
import type { CodePiece } from "../types/catalogue.ts";
import { attenduesDuDossier, type PieceAttendue } from "./attendues.ts";
import { type PieceTenue, piecesTenues } from "./tenues.ts";

export interface LigneDeTri {
	piece: number;
	/** Nothing on a protected file: a name of a document may name the person. */
	nom?: string;
	format: "pdf" | "jpeg" | "png";
	pages: number;
	taille: number;
	canal: Canal;
	recueLe: Jour;
	age: number;
	typeSuggere: CodePiece | null;
	typeLuDans: TypeLuDans | null;
	dossier?: NomDossier;
	dossierSuggere?: NomDossier;
	dossierLuDans: DossierLuDans | null;
	sollicitation: number;
	demandeur: string | null;
	antivirus: "sain" | "absent";
}

export interface PieceATrier extends LigneDeTri {
	/** Protected: a reason is asked on the page of the file. */
	fermee: boolean;
	/** Others of the same sending, to be merged with it. */
	avec: { piece: number; nom: string; pages: number }[];
	attendues: PieceAttendue[];
	tenues: PieceTenue[];
}

const MONTREES = 50;

/** Documents that nobody has sorted, the oldest first. */
export async function lireTri(
	acteur: Acteur,
	choisie?: number,
): Promise<{ nombre: number; lignes: LigneDeTri[]; detail?: PieceATrier; plusAncienne?: Jour }> {
	const { organisme } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		const nombre = await tx.$count(
			pieces,
			and(eq(pieces.organisme, organisme), eq(pieces.etat, "a-trier")),
		);
		const lignes = await lireLignes(tx, acteur, MONTREES);
		const lue =
			choisie === undefined
				? undefined
				: (lignes.find(({ piece }) => piece === choisie) ??
					(await lireLignes(tx, acteur, 1, choisie))[0]);
		return {
			nombre,
			lignes,
			plusAncienne: lignes[0]?.recueLe,
			detail: lue && (await detailler(tx, acteur, lue)),
		};
	});
}

async function lireLignes(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	limite: number,
	seule?: number,
): Promise<LigneDeTri[]> {
	const lues = await tx
		.select({
			piece: pieces.piece,
			nom: pieces.nom,
			format: pieces.format,
			pages: pieces.pages,
			taille: pieces.taille,
			canal: pieces.canal,
			recueLe: pieces.recueLe,
			typeSuggere: pieces.typeSuggere,
			typeLuDans: pieces.typeLuDans,
			dossier: pieces.dossier,
			dossierSuggere: pieces.dossierSuggere,
			dossierLuDans: pieces.dossierLuDans,
			sollicitation: pieces.sollicitation,
			demandeur: sollicitations.demandeur,
			antivirus: pieces.antivirus,
		})
		.from(pieces)
		.innerJoin(
			sollicitations,
			and(
				eq(sollicitations.organisme, pieces.organisme),
				eq(sollicitations.sollicitation, pieces.sollicitation),
			),
		)
		.where(
			and(
				eq(pieces.organisme, organisme),
				eq(pieces.etat, "a-trier"),
				seule === undefined ? undefined : eq(pieces.piece, seule),
			),
		)
		.orderBy(asc(pieces.recueLe), asc(pieces.piece))
		.limit(limite);
	const noms = await nomsDossiers(
		tx,
		organisme,
		lues.flatMap(({ dossier, dossierSuggere }) => [dossier ?? [], dossierSuggere ?? []].flat()),
	);
	const aujourdhui = jourDe(quand);
	return lues.map(({ nom, demandeur, recueLe, dossier, dossierSuggere, ...lue }) => {
		const sien = dossier === null ? undefined : noms.get(dossier);
		return {
			...lue,
			nom: sien?.protege ? undefined : nom,
			demandeur: sien?.protege ? null : demandeur,
			recueLe: jourDe(recueLe),
			age: joursEntre(jourDe(recueLe), aujourdhui),
			dossier: sien,
			dossierSuggere: dossierSuggere === null ? undefined : noms.get(dossierSuggere),
		};
	});
}

async function detailler(tx: Transaction, acteur: Acteur, lue: LigneDeTri): Promise<PieceATrier> {
	const { organisme, quand } = acteur;
	const numero = lue.dossier?.dossier;
	const fermee = numero !== undefined && !(await verifierAcces(tx, acteur, numero)).ok;
	const vide = { avec: [], attendues: [], tenues: [] };
	if (fermee) return { ...lue, ...vide, fermee };
	const sur = numero ?? lue.dossierSuggere?.dossier;
	const connu = sur !== undefined && (numero !== undefined || !lue.dossierSuggere?.protege);
	return {
		...lue,
		fermee,
		avec: await autresDeLEnvoi(tx, organisme, lue, numero),
		attendues: connu ? await attenduesDuDossier(tx, organisme, sur) : [],
		tenues: connu ? await piecesTenues(tx, organisme, sur, jourDe(quand)) : [],
	};
}

const autresDeLEnvoi = (
	tx: Transaction,
	organisme: string,
	{ piece, sollicitation }: LigneDeTri,
	dossier: number | undefined,
) =>
	tx
		.select({ piece: pieces.piece, nom: pieces.nom, pages: pieces.pages })
		.from(pieces)
		.where(
			and(
				eq(pieces.organisme, organisme),
				eq(pieces.etat, "a-trier"),
				sql`${pieces.piece} <> ${piece}`,
				dossier === undefined
					? eq(pieces.sollicitation, sollicitation)
					: eq(pieces.dossier, dossier),
			),
		)
		.orderBy(asc(pieces.recueLe), asc(pieces.piece))
		.limit(20);

/** The one after, in the order of the list: sorting goes on without choosing again. */
export const suivanteATrier = (acteur: Acteur, apres: number): Promise<number | undefined> =>
	pourOrganisme(acteur.organisme, async (tx) => {
		const [lue] = await tx
			.select({ recueLe: pieces.recueLe })
			.from(pieces)
			.where(and(eq(pieces.organisme, acteur.organisme), eq(pieces.piece, apres)));
		const aTrier = and(eq(pieces.organisme, acteur.organisme), eq(pieces.etat, "a-trier"));
		const chercher = async (ou: typeof aTrier) =>
			(
				await tx
					.select({ piece: pieces.piece })
					.from(pieces)
					.where(ou)
					.orderBy(asc(pieces.recueLe), asc(pieces.piece))
					.limit(1)
			)[0]?.piece;
		const plusLoin =
			lue &&
			or(
				gt(pieces.recueLe, lue.recueLe),
				and(eq(pieces.recueLe, lue.recueLe), gt(pieces.piece, apres)),
			);
		return (plusLoin && (await chercher(and(aTrier, plusLoin)))) ?? chercher(aTrier);
	});

/** The number of pages of one that is not sorted yet. */
export const pieceATrier = (
	{ organisme }: Acteur,
	piece: number,
): Promise<{ pages: number } | undefined> =>
	pourOrganisme(organisme, async (tx) => {
		const [lue] = await tx
			.select({ pages: pieces.pages })
			.from(pieces)
			.where(
				and(eq(pieces.organisme, organisme), eq(pieces.piece, piece), eq(pieces.etat, "a-trier")),
			);
		return lue;
	});
