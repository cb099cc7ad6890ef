import { data } from "react-router";
import { acteurDe } from "../../socle/index.server.ts";
import { servirPiece } from "../lectures/servir.ts";
import { textesDocuments } from "../textes/documents.ts";
import type { Route } from "./+types/mon-document.ts";
import { entierDe, reponseDe } from "./servir.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
	const servie = await servirPiece(acteurDe(context), entierDe(params.document));
	if (!servie) throw data(textesDocuments.introuvable, { status: 404 });
	return reponseDe(servie);
}
