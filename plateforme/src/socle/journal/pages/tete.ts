import { BaseIndisponible } from "../../base/indisponible.ts";
import { organismesConnus, pourOrganisme } from "../../base/installee.ts";
import { lireTete } from "../lire-tetes.ts";
import { textes } from "../textes.ts";

/** The heads in the open: whoever keeps a copy can tell, later, whether the chain was rewritten. */
export async function loader() {
	return lireTetesDeTous().then(
		(lignes) => texte([...textes.tete, ...lignes, ""].join("\n"), 200),
		(erreur) => {
			if (!(erreur instanceof BaseIndisponible)) throw erreur;
			return texte(textes.teteIndisponible, erreur.status);
		},
	);
}

async function lireTetesDeTous(): Promise<string[]> {
	const lignes: string[] = [];
	for (const organisme of await organismesConnus()) {
		const tete = await pourOrganisme(organisme, (tx) => lireTete(tx, organisme));
		if (tete) lignes.push(JSON.stringify({ organisme, ...tete }));
	}
	return lignes;
}

const texte = (corps: string, status: number) =>
	new Response(corps, {
		status,
		headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
	});
