import { and, eq, inArray, isNull } from "drizzle-orm";
import { deposerEnvoi } from "../../envois/index.server.ts";
import {
	journaliser,
	lireOrganisme,
	pourOrganisme,
	type Transaction,
} from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { mettreEnPauseDans, sollicitations, tenter } from "../../sollicitations/index.server.ts";
import { echeanceMax, echeanceMin } from "../../sollicitations/index.ts";
import { piecesTenues } from "../lectures/tenues.ts";
import { piecesAttendues } from "../tables.ts";
import { textesDemande } from "../textes/demande.ts";
import { type CodePiece, typeDePiece } from "../types/catalogue.ts";
import type { MotifPiece, Resultat } from "./resultat.ts";
import { exigerAcces, refuser } from "./verrouiller.ts";

export interface PieceDemandee {
	type: CodePiece;
	/** « de septembre », « du père » */
	precision?: string;
}

export interface DemandeDePieces {
	sollicitation: number;
	version?: number;
	pieces: readonly PieceDemandee[];
	echeance: Jour;
	/**
	 * Without them the right cannot be studied: the clock stops (CRPA L114-5). Else the study goes on
	 * (CRPA L114-5-1), and they are asked for all the same.
	 */
	indispensables: boolean;
}

/**
 * Asks a person for what is missing, once: what the file holds and is still valid is refused, and what is
 * already awaited is not written twice; what the request itself announced is asked for by that day. They are told how, and by when.
 */
export const demander = (
	acteur: Acteur,
	demande: DemandeDePieces,
): Promise<Resultat<{ demandees: number }>> =>
	tenter<{ demandees: number }, MotifPiece>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const { organisme, quand } = acteur;
			const { sollicitation, version, echeance, indispensables } = demande;
			const dossier = await dossierDe(tx, organisme, sollicitation);
			await exigerAcces(tx, acteur, dossier);
			const aujourdhui = jourDe(quand);
			const { nouvelles, annoncees } = await nouvellesDe(
				tx,
				organisme,
				sollicitation,
				demande.pieces,
			);
			if (nouvelles.length === 0) throw refuser("rien-demande");
			const tenues = await piecesTenues(tx, organisme, dossier, aujourdhui);
			if (
				nouvelles.some(({ type, precision }) => !precision && tenues.some((t) => t.type === type))
			)
				throw refuser("deja-tenue");
			if (indispensables) {
				const manque = nouvelles.map(nommer);
				await mettreEnPauseDans(
					tx,
					acteur,
					{ sollicitation, version },
					{ manque, echeance, indispensable: true },
				);
			} else {
				if (!(echeance >= echeanceMin(aujourdhui))) throw refuser("echeance-trop-courte");
				if (echeance > echeanceMax(aujourdhui)) throw refuser("echeance-trop-lointaine");
			}
			if (annoncees.size > 0)
				await tx
					.update(piecesAttendues)
					.set({ echeance, demandeeLe: quand })
					.where(
						and(
							eq(piecesAttendues.organisme, organisme),
							inArray(piecesAttendues.attendue, [...annoncees.values()]),
						),
					);
			const ajoutees = nouvelles.filter((nouvelle) => !annoncees.has(nommer(nouvelle)));
			if (ajoutees.length > 0)
				await tx.insert(piecesAttendues).values(
					ajoutees.map(({ type, precision }) => ({
						organisme,
						sollicitation,
						dossier,
						type,
						precision: precision || null,
						demandeeLe: quand,
						echeance,
					})),
				);
			await prevenir(tx, acteur, dossier, demande, nouvelles);
			await journaliser(
				tx,
				acteur,
				"piece.demander",
				`dossier-${dossier}`,
				`sollicitation-${sollicitation} echeance=${echeance}`,
			);
			return { demandees: nouvelles.length };
		}),
	);

export const nommer = ({ type, precision }: { type: CodePiece; precision?: string | null }) =>
	[typeDePiece(type).nom, precision].filter(Boolean).join(" ");

async function dossierDe(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
): Promise<number> {
	const [lue] = await tx
		.select({ dossier: sollicitations.dossier, etat: sollicitations.etat })
		.from(sollicitations)
		.where(
			and(eq(sollicitations.organisme, organisme), eq(sollicitations.sollicitation, sollicitation)),
		);
	if (!lue) throw refuser("inconnue");
	if (lue.etat === "traitee") throw refuser("deja-traitee");
	if (lue.dossier === null) throw refuser("dossier-inconnu");
	return lue.dossier;
}

async function nouvellesDe(
	tx: Transaction,
	organisme: string,
	sollicitation: number,
	voulues: readonly PieceDemandee[],
): Promise<{ nouvelles: PieceDemandee[]; annoncees: Map<string, number> }> {
	const dejaAttendues = await tx
		.select({
			attendue: piecesAttendues.attendue,
			type: piecesAttendues.type,
			precision: piecesAttendues.precision,
			echeance: piecesAttendues.echeance,
		})
		.from(piecesAttendues)
		.where(
			and(
				eq(piecesAttendues.organisme, organisme),
				eq(piecesAttendues.sollicitation, sollicitation),
				isNull(piecesAttendues.piece),
			),
		);
	const dites = new Set(
		dejaAttendues.filter(({ echeance }) => echeance !== null).map((attendue) => nommer(attendue)),
	);
	const nouvelles = voulues
		.map(({ type, precision }) => ({
			type,
			precision: precision?.trim().slice(0, 120) || undefined,
		}))
		.filter((voulue) => !dites.has(nommer(voulue)) && dites.add(nommer(voulue)));
	const annoncees = new Map(
		dejaAttendues.flatMap(({ attendue, ...lue }) =>
			lue.echeance === null && dites.has(nommer(lue)) ? [[nommer(lue), attendue] as const] : [],
		),
	);
	return { nouvelles, annoncees };
}

async function prevenir(
	tx: Transaction,
	acteur: Acteur,
	dossier: number,
	{ sollicitation, echeance, indispensables }: DemandeDePieces,
	demandees: readonly PieceDemandee[],
): Promise<void> {
	const caisse = await lireOrganisme(tx, acteur.organisme);
	const lettre = textesDemande.lettre(
		demandees.map((demandee) => ({
			nom: nommer(demandee),
			explication: typeDePiece(demandee.type).explication,
		})),
		echeance,
		indispensables,
		caisse,
	);
	await deposerEnvoi(tx, acteur, {
		cle: `pieces:${sollicitation}:${acteur.quand.getTime()}`,
		canal: "courriel",
		nature: "service",
		dossier,
		sujet: textesDemande.sujet,
		corps: lettre,
		valableJusqua: echeance,
		replis: {
			sms: { corps: textesDemande.sms(echeance, caisse) },
			courrier: { sujet: textesDemande.sujet, corps: lettre },
		},
	});
}
