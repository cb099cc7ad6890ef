import { journaliser, pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import { changerPiece, detacher } from "./rapprocher.ts";
import type { MotifPiece, Resultat } from "./resultat.ts";
import { exigerATrier, refuser, verrouiller } from "./verrouiller.ts";

/** Unreadable, of someone else, an advertisement: it stays, with why, and is awaited again if it was. */
export const ecarter = (acteur: Acteur, piece: number, pourquoi: string): Promise<Resultat> =>
	tenter<object, MotifPiece>(() =>
		pourOrganisme(acteur.organisme, async (tx) => {
			exigerATrier(await verrouiller(tx, acteur, piece));
			const motif = pourquoi.replaceAll(/\s+/g, " ").trim().slice(0, 200);
			if (!motif) throw refuser("motif-vide");
			const { organisme, compte, quand } = acteur;
			await detacher(tx, organisme, piece);
			await changerPiece(tx, organisme, piece, {
				etat: "ecartee",
				motif,
				trieeLe: quand,
				trieePar: compte,
			});
			await journaliser(tx, acteur, "piece.ecarter", `piece-${piece}`);
			return {};
		}),
	);
