import type { EtatContact } from "../../dossiers/index.ts";
import type { PersonneSansDossier } from "../../identite/index.server.ts";
import type { Canal } from "../index.ts";

export const natureDuCanal = (canal: "courriel" | "sms") =>
	canal === "sms" ? ("mobile" as const) : ("courriel" as const);

/** What has become of where a message to someone without a file was to go. */
export function etatDuPoint(
	personne: PersonneSansDossier | undefined,
	{ canal, destinataire }: { canal: Canal; destinataire: string },
): EtatContact | undefined {
	if (canal === "courrier") return undefined;
	const nature = natureDuCanal(canal);
	if (personne?.[nature] !== destinataire) return "retire";
	return personne.injoignables.includes(nature) ? "injoignable" : "verifie";
}
