import {
	type Depose,
	lireDepot,
	preparerPiece,
	recevoirPieceDans,
} from "../../pieces/index.server.ts";
import { pourOrganisme, type Transaction } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";
import { tenter } from "../../sollicitations/index.server.ts";
import { ActeRefuse, type Resultat } from "../../sollicitations/index.ts";
import { type DemandeLue, lireDemande } from "../lectures/demandes.ts";
import type { MotifDeDemande } from "./motifs.ts";

/** The person's own request, sent, and joined to no file yet. Throws `ActeRefuse`. */
export async function envoyeeSansDossier(
	tx: Transaction,
	acteur: Acteur,
	numero: number,
): Promise<DemandeLue & { sollicitation: number }> {
	const lue = await lireDemande(tx, acteur, numero);
	const { sollicitation, dossier } = lue.demande;
	if (sollicitation === null || dossier !== null)
		throw new ActeRefuse<MotifDeDemande>("demande-inconnue");
	return { ...lue, sollicitation };
}

/**
 * Documents for a request whose file is not known: beside it, so that they go with it to the file that an
 * agent joins. Whose it is is looked at in the transaction of each.
 */
export const deposer = (
	acteur: Acteur,
	numero: number,
	formulaire: FormData,
): Promise<Resultat<{ deposes: Depose[] | "aucun" | "trop" }, MotifDeDemande>> =>
	tenter<{ deposes: Depose[] | "aucun" | "trop" }, MotifDeDemande>(async () => {
		const { organisme } = acteur;
		await pourOrganisme(organisme, (tx) => envoyeeSansDossier(tx, acteur, numero));
		const depot = lireDepot(formulaire);
		if (depot === "aucun" || depot === "trop") return { deposes: depot };
		const deposes: Depose[] = [];
		for (const fichier of depot.fichiers) {
			const document = { nom: fichier.name, annonce: fichier.type, contenu: fichier.stream() };
			const preparee = await preparerPiece(acteur, document);
			const recue = await pourOrganisme(organisme, async (tx) => {
				const { sollicitation } = await envoyeeSansDossier(tx, acteur, numero);
				const { type, attendue } = depot;
				const place = { canal: "en-ligne", sienne: true, sollicitation } as const;
				return recevoirPieceDans(tx, acteur, { ...document, ...place, type, attendue }, preparee);
			});
			const issue = recue.ok ? (recue.deja ? "deja" : "recu") : recue.motif;
			deposes.push({ nom: fichier.name, issue });
		}
		return { deposes };
	});
