import type { Acteur } from "../../socle/index.ts";
import type { Canal } from "../../sollicitations/index.ts";
import { recevoirPiece } from "../actes/recevoir.ts";
import type { MotifDeRefus } from "../controle/motifs.ts";
import { FICHIERS_MAX } from "../depot/limites.ts";
import { lireTypeDePiece } from "../types/catalogue.ts";
import { entierDe } from "./servir.server.ts";

export interface Depose {
	nom: string;
	issue: "recu" | "deja" | MotifDeRefus | "dossier-inconnu" | "sollicitation-inconnue";
}

/** Takes in the files of a form, all in one sending: what is refused does not keep the others out. */
export async function deposerTout(
	acteur: Acteur,
	dossier: number,
	canal: Canal,
	formulaire: FormData,
): Promise<Depose[] | "aucun" | "trop"> {
	const fichiers = formulaire
		.getAll("fichiers")
		.filter((fichier): fichier is File => fichier instanceof File && fichier.name !== "");
	if (fichiers.length === 0) return "aucun";
	if (fichiers.length > FICHIERS_MAX) return "trop";
	const type = lireTypeDePiece(formulaire.get("type"));
	const attendue = entierDe(String(formulaire.get("attendue") ?? "")) || undefined;
	const deposes: Depose[] = [];
	let sollicitation: number | undefined;
	for (const fichier of fichiers) {
		const fait = await recevoirPiece(acteur, {
			nom: fichier.name,
			annonce: fichier.type,
			contenu: fichier.stream(),
			canal,
			dossier,
			type,
			attendue,
			sollicitation,
		});
		if (fait.ok && !fait.deja) sollicitation = fait.sollicitation;
		const issue = fait.ok ? (fait.deja ? "deja" : "recu") : fait.motif;
		deposes.push({ nom: fichier.name, issue });
	}
	return deposes;
}
