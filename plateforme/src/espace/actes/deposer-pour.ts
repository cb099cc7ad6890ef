import { auNomDe, mandatPour, noterGeste } from "../../mandats/index.server.ts";
import type { MotifMandat } from "../../mandats/index.ts";
import {
	type Depose,
	lireDepot,
	preparerPiece,
	recevoirPieceDans,
} from "../../pieces/index.server.ts";
import { pourOrganisme } from "../../socle/index.server.ts";
import type { Acteur } from "../../socle/index.ts";

/**
 * A helper sends documents for the person, all in one item, marked assisted. The mandate is looked at
 * before anything is read, then in the transaction of each document: taken back in between, the next one
 * is not taken.
 */
export async function deposerPour(
	acteur: Acteur,
	numero: number,
	formulaire: FormData,
): Promise<Depose[] | "aucun" | "trop" | Extract<MotifMandat, "fini">> {
	const { organisme } = acteur;
	const permis = () =>
		pourOrganisme(organisme, async (tx) =>
			Boolean(await mandatPour(tx, acteur, numero, "envoyer")),
		);
	if (!(await permis())) return "fini";
	const depot = lireDepot(formulaire);
	if (depot === "aucun" || depot === "trop") return depot;
	const deposes: Depose[] = [];
	let sollicitation: number | undefined;
	for (const fichier of depot.fichiers) {
		const document = { nom: fichier.name, annonce: fichier.type, contenu: fichier.stream() };
		const preparee = await preparerPiece(acteur, document);
		const recue = await pourOrganisme(organisme, async (tx) => {
			const mandat = await mandatPour(tx, acteur, numero, "envoyer");
			if (!mandat) return undefined;
			const { dossier } = mandat;
			const arrivee = { ...document, canal: "en-ligne", dossier, type: depot.type } as const;
			const pour = auNomDe(acteur, mandat);
			const fait = await recevoirPieceDans(tx, pour, { ...arrivee, sollicitation }, preparee);
			if (fait.ok && !fait.deja)
				await noterGeste(tx, acteur, mandat, "envoyer", fait.sollicitation);
			return fait;
		});
		if (!recue) return "fini";
		if (recue.ok && !recue.deja) sollicitation = recue.sollicitation;
		const issue = recue.ok ? (recue.deja ? "deja" : "recu") : recue.motif;
		deposes.push({ nom: fichier.name, issue });
	}
	return deposes;
}
