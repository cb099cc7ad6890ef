import { organismesConnus, pourOrganisme } from "../../base/installee.ts";
import { lireTete } from "../lire-tetes.ts";
import { textes } from "../textes.ts";

/** The heads in the open: whoever keeps a copy can tell, later, whether the chain was rewritten. */
export async function loader() {
	const lignes: string[] = [];
	for (const organisme of await organismesConnus()) {
		const tete = await pourOrganisme(organisme, (tx) => lireTete(tx, organisme));
		if (tete) lignes.push(JSON.stringify({ organisme, ...tete }));
	}
	return new Response([...textes.tete, ...lignes, ""].join("\n"), {
		headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
	});
}
