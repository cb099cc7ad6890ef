import { data } from "react-router";
import { pourOrganisme } from "../../socle/index.server.ts";
import { type Acteur, jourDe } from "../../socle/index.ts";
import { lireAction, lireResultats, type ResultatsLus } from "../lectures/resultats.ts";
import { textesInconnue } from "../textes/inconnue.ts";
import { numeroDe } from "./formulaires.server.ts";

/** Of the action that the address names. Throws a page that says that there is none. */
export async function resultatsDe({ organisme, quand }: Acteur, lu: string): Promise<ResultatsLus> {
	const numero = numeroDe(lu);
	const resultats = await pourOrganisme(organisme, async (tx) => {
		const action = numero === undefined ? undefined : await lireAction(tx, organisme, numero);
		return action && lireResultats(tx, organisme, action, jourDe(quand));
	});
	if (!resultats) throw data(textesInconnue.action, { status: 404 });
	return resultats;
}

export const telecharger = (corps: string, nom: string, type: string): Response =>
	new Response(corps, {
		headers: {
			"Content-Type": `${type}; charset=utf-8`,
			"Content-Disposition": `attachment; filename="${nom}"`,
			"Cache-Control": "no-store",
		},
	});
