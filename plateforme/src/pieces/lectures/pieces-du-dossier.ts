import { and, desc, eq, ne, sql } from "drizzle-orm";
import { consulter } from "../../dossiers/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { sollicitations } from "../../sollicitations/index.server.ts";
import { attenduesDuDossier, type PieceAttendue } from "./attendues.ts";
import { type PieceVue, piecesDuDossier, type RefusVu, refusDuDossier } from "./dossier.ts";
import { type PieceTenue, piecesTenues } from "./tenues.ts";

export interface PiecesDuDossier {
	dossier: number;
	matricule: string;
	aujourdhui: Jour;
	pieces: PieceVue[];
	attendues: PieceAttendue[];
	tenues: PieceTenue[];
	refus: RefusVu[];
	/** What is under way, and may await something. */
	enCours: { sollicitation: number; objet: string; arrivee: Jour }[];
}

/** For an agent; why not, when the file is protected or unknown. */
export async function lirePiecesDuDossier(
	acteur: Acteur,
	dossier: number,
): Promise<{ etat: "ouvert"; vu: PiecesDuDossier } | { etat: "inconnu" } | { etat: "ferme" }> {
	const { organisme, quand } = acteur;
	return pourOrganisme(organisme, async (tx) => {
		const lu = await consulter(tx, acteur, dossier);
		if (!lu.ok) return { etat: lu.motif === "inconnu" ? "inconnu" : "ferme" };
		const aujourdhui = jourDe(quand);
		const enCours = await tx
			.select({
				sollicitation: sollicitations.sollicitation,
				objet: sollicitations.objet,
				arrivee: sollicitations.arrivee,
			})
			.from(sollicitations)
			.where(
				and(
					eq(sollicitations.organisme, organisme),
					eq(sollicitations.dossier, dossier),
					ne(sollicitations.etat, "traitee"),
				),
			)
			// What is asked for comes before what was merely sent.
			.orderBy(sql`${sollicitations.nature} <> 'demande'`, desc(sollicitations.arrivee))
			.limit(50);
		return {
			etat: "ouvert",
			vu: {
				dossier,
				matricule: lu.dossier.matricule,
				aujourdhui,
				pieces: await piecesDuDossier(tx, organisme, dossier),
				attendues: await attenduesDuDossier(tx, organisme, dossier),
				tenues: await piecesTenues(tx, organisme, dossier, aujourdhui),
				refus: await refusDuDossier(tx, organisme, dossier),
				enCours,
			},
		};
	});
}
