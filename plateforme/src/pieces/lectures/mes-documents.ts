import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, type Jour, jourDe } from "../../socle/index.ts";
import { type DocumentAEnvoyer, regrouper } from "../regles/regrouper.ts";
import { attenduesDuDossier } from "./attendues.ts";
import { type PieceVue, piecesDuDossier, type RefusVu, refusDuDossier } from "./dossier.ts";

export interface MesDocuments {
	aujourdhui: Jour;
	attendues: DocumentAEnvoyer[];
	pieces: PieceVue[];
	refus: RefusVu[];
}

/** What a person may read of the documents of their own file; nothing when they have none. */
export async function lireMesDocuments(acteur: Acteur): Promise<MesDocuments | undefined> {
	const { organisme, dossier, quand } = acteur;
	if (dossier === undefined) return undefined;
	return pourOrganisme(organisme, async (tx) => ({
		aujourdhui: jourDe(quand),
		attendues: regrouper(await attenduesDuDossier(tx, organisme, dossier)),
		pieces: await piecesDuDossier(tx, organisme, dossier),
		refus: await refusDuDossier(tx, organisme, dossier, 5),
	}));
}
