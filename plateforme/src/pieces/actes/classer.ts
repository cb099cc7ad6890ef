import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import type { CodePiece } from "../types/catalogue.ts";
import { emmener } from "./emmener.ts";
import { changerPiece, detacher, rapprocher, repond } from "./rapprocher.ts";
import type { MotifPiece, Resultat } from "./resultat.ts";
import { exigerAcces, type Piece, refuser, verrouiller } from "./verrouiller.ts";

export interface Classement {
	dossier: number | null;
	type: CodePiece | undefined;
	/** The date that it bears: its validity begins there. */
	datee: Jour;
}

/**
 * Says what a document is and whose. Done again, it corrects. What came with a document whose file was not
 * known follows it there.
 */
export const classer = (acteur: Acteur, piece: number, voulu: Classement): Promise<Resultat> =>
	tenter<object, MotifPiece>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			const lue = await verrouiller(tx, acteur, piece);
			if (lue.etat !== "a-trier" && lue.etat !== "classee") throw refuser("deja-triee");
			const { dossier, type, datee } = juger(acteur, lue, voulu);
			await exigerAcces(tx, acteur, dossier);
			const { organisme, compte, quand } = acteur;
			if (lue.dossier === null) await emmener(tx, acteur, lue.sollicitation, dossier);
			await changerPiece(tx, organisme, piece, {
				dossier,
				type,
				datee,
				etat: "classee",
				trieeLe: quand,
				trieePar: compte,
			});
			await journaliser(
				tx,
				acteur,
				"piece.classer",
				`dossier-${dossier}`,
				`piece-${piece} type=${type}`,
			);
			if ((await repond(tx, organisme, piece)) === type) return {};
			await detacher(tx, organisme, piece);
			await rapprocher(tx, acteur, { piece, dossier, type, recueLe: lue.recueLe });
			return {};
		}),
	);

function juger(
	{ quand }: Acteur,
	lue: Piece,
	{ dossier, type, datee }: Classement,
): { dossier: number; type: CodePiece; datee: Jour } {
	if (dossier === null) throw refuser("dossier-inconnu");
	// What a person sent from their own space is theirs: only what came without a file is given one.
	if (lue.dossier !== null && lue.dossier !== dossier) throw refuser("autre-envoi");
	if (!type) throw refuser("type-vide");
	if (!/^\d{4}-\d\d-\d\d$/.test(datee)) throw refuser("date-illisible");
	if (datee > jourDe(quand)) throw refuser("date-future");
	return { dossier, type, datee };
}
