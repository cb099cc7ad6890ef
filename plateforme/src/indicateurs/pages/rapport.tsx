import { data } from "react-router";
import { titre } from "../../interface/index.ts";
import { jourDe } from "../../socle/index.ts";
import { Fragment } from "../composants/Fragment.tsx";
import type { Html } from "../graphiques/html.ts";
import { retenir } from "../lectures/retenir.ts";
import { lireRapport } from "../rapport/lire.ts";
import { rendreRapport } from "../rapport/rapport.ts";
import { textesPages } from "../textes/pages.ts";
import { textesRapport } from "../textes/rapport/rapport.ts";
import type { Route } from "./+types/rapport.ts";
import { anneeConnue } from "./demande.ts";
import { lieuDeLAdresse } from "./lieu.server.ts";

/** Anyone may ask for it: read and drawn at most every ten minutes. */
const garder = retenir<Html>(10 * 60_000, 20);

export const meta = ({ params }: Route.MetaArgs) =>
	titre(textesRapport.titre(Number(params.annee)));

export async function loader({ params }: Route.LoaderArgs) {
	const { organisme, quand } = await lieuDeLAdresse(params.organisme);
	const annee = Number(params.annee);
	const au = jourDe(quand);
	if (!anneeConnue(annee, au)) throw data(textesPages.anneeInconnue, { status: 404 });
	const cle = `${organisme.organisme} ${organisme.nom} ${annee} ${au}`;
	const rendu = await garder(cle, async () =>
		rendreRapport(await lireRapport(organisme, annee, au)),
	);
	return { html: rendu.texte };
}

export default function PageRapport({ loaderData }: Route.ComponentProps) {
	return <Fragment html={loaderData.html} />;
}
