import { ecrireTelephone } from "../../dossiers/index.ts";
import type { PersonneSansDossier } from "../../identite/index.server.ts";
import { textesSansDossier } from "../textes/sans-dossier.ts";

export type ContactsConfirmes = Pick<PersonneSansDossier, "courriel" | "mobile" | "injoignables">;

/** Where someone without a file says to be written to, as an agent reads it; nothing when nowhere is confirmed. */
export function contactsDits({ courriel, mobile, injoignables }: ContactsConfirmes): string {
	const points = [
		["courriel", courriel] as const,
		["mobile", mobile && ecrireTelephone(mobile)] as const,
	];
	return points
		.flatMap(([nature, dit]) => {
			if (!dit) return [];
			return injoignables.includes(nature) ? `${dit} (${textesSansDossier.agent.perdu})` : dit;
		})
		.join(", ");
}
