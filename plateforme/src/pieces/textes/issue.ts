import type { Depose } from "../depot/lire.ts";
import { textesDocuments } from "./documents.ts";
import { textesRefusDePiece } from "./refus.ts";
import { textesTri } from "./tri.ts";

/** What became of a file, in a sentence. */
export function phraseDe(issue: Depose["issue"]): string {
	if (issue === "recu" || issue === "deja") return textesDocuments.bilan[issue];
	if (issue === "dossier-inconnu") return textesTri.refus["dossier-inconnu"];
	return issue === "sollicitation-inconnue" ? textesTri.refus.inconnue : textesRefusDePiece[issue];
}
