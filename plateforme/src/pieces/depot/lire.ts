import type { MotifDeRefus } from "../controle/motifs.ts";
import { type CodePiece, lireTypeDePiece } from "../types/catalogue.ts";
import { FICHIERS_MAX } from "./limites.ts";

/** What became of one file of a form. */
export interface Depose {
	nom: string;
	issue: "recu" | "deja" | MotifDeRefus | "dossier-inconnu" | "sollicitation-inconnue";
}

export interface Depot {
	fichiers: File[];
	type: CodePiece | undefined;
	/** What it was sent for. */
	attendue: number | undefined;
}

/** The files of a form, and what is said of them; or that there is none, or too many. */
export function lireDepot(formulaire: FormData): Depot | "aucun" | "trop" {
	const fichiers = formulaire
		.getAll("fichiers")
		.filter((fichier): fichier is File => fichier instanceof File && fichier.name !== "");
	if (fichiers.length === 0) return "aucun";
	if (fichiers.length > FICHIERS_MAX) return "trop";
	const attendue = String(formulaire.get("attendue") ?? "");
	return {
		fichiers,
		type: lireTypeDePiece(formulaire.get("type")),
		attendue: /^[1-9]\d{0,14}$/.test(attendue) ? Number(attendue) : undefined,
	};
}
