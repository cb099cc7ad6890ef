import { data } from "react-router";
import { acteurDe } from "../../socle/index.server.ts";
import { servirPiece } from "../lectures/servir.ts";
import { textesTri } from "../textes/tri.ts";
import type { Route } from "./+types/document.ts";
import { entierDe, reponseDe } from "./servir.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
	const servie = await servirPiece(acteurDe(context), entierDe(params.piece));
	if (!servie) throw data(textesTri.inconnue, { status: 404 });
	return reponseDe(servie);
}
