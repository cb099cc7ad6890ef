import { data } from "react-router";
import { acteurDe } from "../../socle/index.server.ts";
import { servirPage } from "../lectures/servir.ts";
import { textesTri } from "../textes/tri.ts";
import type { Route } from "./+types/page.ts";
import { entierDe, reponseDe } from "./servir.server.ts";

export async function loader({ params, context }: Route.LoaderArgs) {
	const { piece, page } = params;
	const servie = await servirPage(acteurDe(context), entierDe(piece), entierDe(page));
	if (!servie) throw data(textesTri.inconnue, { status: 404 });
	return reponseDe(servie);
}
