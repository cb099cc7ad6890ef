import { sql } from "drizzle-orm";
import type { Dossier } from "../../dossiers/index.ts";
import { messagesNonLus } from "../../messages/index.server.ts";
import { attenduesDuDossier, nommerPiece } from "../../pieces/index.server.ts";
import { rendezVousAVenir } from "../../rendez-vous/index.server.ts";
import type { Transaction } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { sollicitationsDuDossier } from "../../sollicitations/index.server.ts";
import { type AffaireSuivie, type Attendu, attendus, suivre } from "../suivi.ts";

export interface SuiviVu {
	affaires: AffaireSuivie[];
	attendus: Attendu[];
	/** Answers that the person has not opened. */
	nonLus: number;
}

/** What was sent, where it stands, and what is awaited. */
export async function lireSuivi(
	tx: Transaction,
	{ organisme, quand }: Acteur,
	{ dossier, prochaineDeclaration }: Dossier,
): Promise<SuiviVu> {
	const [lues, pieces, rendezVous, nonLus, aides] = await Promise.all([
		sollicitationsDuDossier(tx, organisme, dossier),
		attenduesDuDossier(tx, organisme, dossier),
		rendezVousAVenir(tx, organisme, dossier, quand),
		messagesNonLus(tx, organisme, dossier),
		tx.execute<{ sollicitation: number; nom: string }>(sql`
			SELECT a.sollicitation::float8 AS sollicitation, coalesce(c.prenom || ' ' || c.nom, m.nom) AS nom
			FROM mandats m JOIN sollicitations_assistees a USING (organisme, mandat)
			LEFT JOIN comptes c ON c.organisme = m.organisme AND c.compte = m.aidant
			WHERE m.organisme = ${organisme} AND m.dossier = ${dossier}`),
	]);
	const par = new Map(aides.rows.map(({ sollicitation, nom }) => [sollicitation, nom]));
	const etapes = lues.map((lue) => ({ ...lue, assistee: par.get(lue.sollicitation) ?? null }));
	return {
		affaires: suivre(etapes),
		attendus: attendus({
			etapes,
			pieces: pieces.map(({ type, precision, ...lue }) => ({
				...lue,
				nom: nommerPiece(type, precision),
			})),
			prochaineDeclaration,
			rendezVous,
			aujourdhui: jourDe(quand),
		}),
		nonLus,
	};
}
