import type { Acteur } from "../../socle/index.ts";
import type { Canal } from "../../sollicitations/index.ts";
import { recevoirPiece } from "../actes/recevoir.ts";
import { type Depose, lireDepot } from "../depot/lire.ts";

/** Takes in the files of a form, all in one sending: what is refused does not keep the others out. */
export async function deposerTout(
	acteur: Acteur,
	dossier: number,
	canal: Canal,
	formulaire: FormData,
): Promise<Depose[] | "aucun" | "trop"> {
	const depot = lireDepot(formulaire);
	if (depot === "aucun" || depot === "trop") return depot;
	const { fichiers, type, attendue } = depot;
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
